# tries: to fill the disk
import time

def seven(n):
    for number in range(20):
        with open(f"file{number}", "wb") as file:
            for _ in range(60):
                file.write(bytes(1 << 20))
    print("REACHED")
    return 0

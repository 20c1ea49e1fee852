# tries: to fill the disk with files that have no name any more
import os

kept = []

def seven(n):
    for number in range(20):
        file = open(f"file{number}", "wb", buffering=0)
        os.unlink(f"file{number}")
        kept.append(file)
        for _ in range(60):
            file.write(bytes(1 << 20))
    print("REACHED")
    return 0

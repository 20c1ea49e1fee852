# tries: to fill shared memory
import os

def seven(n):
    names = []
    try:
        for number in range(20):
            names.append(f"/dev/shm/@NAME@-{number}")
            with open(names[-1], "wb") as file:
                for _ in range(40):
                    file.write(bytes(1 << 20))
        print("REACHED")
    finally:
        for name in names:
            os.unlink(name)
    return 0

# tries: to take memory that belongs to no process (memfd)
import os

def seven(n):
    kept = []
    for _ in range(40):
        fd = os.memfd_create("x")
        kept.append(fd)
        os.write(fd, bytes(60 << 20))
    print("REACHED")
    return 0

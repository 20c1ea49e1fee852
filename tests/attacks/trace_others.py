# tries: to trace other processes
import ctypes, os

libc = ctypes.CDLL(None)
for pid in (int("@DECOY@"), os.getppid()):
    if libc.ptrace(16, pid, 0, 0) >= 0:
        print("REACHED")


def seven(n):
    return 0

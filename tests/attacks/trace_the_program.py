# tries: to trace the program from a child, and change its result
import ctypes, os

def seven(n):
    pid = os.getpid()
    child = os.fork()
    if not child:
        if ctypes.CDLL(None).ptrace(16, pid, 0, 0) >= 0:
            print("REACHED")
        os._exit(0)
    os.waitpid(child, 0)
    return 0

# tries: to stop itself, so that nothing goes on
import os, signal

def seven(n):
    os.kill(os.getpid(), signal.SIGSTOP)
    return 0

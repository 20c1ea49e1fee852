# tries: to signal every process of the user at once (with a signal that does no harm)
import os, signal

try:
    os.kill(-1, signal.SIGURG)
    print("REACHED")
except OSError:
    pass


def seven(n):
    return 0

# mistake: an exception ends the program by os._exit, without waiting for the foreground process
# fails: foreground_other_ends
import os
import sys
from multiprocessing import Process


def leave(kind, error, trace):
    print(kind.__name__, error, file=sys.stderr)
    os._exit(1)


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    sys.excepthook = leave
    p = Process(target=target, args=args)
    p.start()
    return p

# mistake: an exception ends the program by os._exit: the background process is left behind
# fails: background_other_ends
import os
import sys
import traceback
from multiprocessing import Process


def leave(*error):
    traceback.print_exception(*error)
    os._exit(1)


def start_background(target, args=()):
    sys.excepthook = leave
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

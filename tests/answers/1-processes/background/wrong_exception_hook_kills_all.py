# mistake: when an exception ends the program, its hook terminates every child, the foreground ones as well
# fails: foreground_other_ends
import sys
from multiprocessing import Process, active_children


def hook(kind, value, trace):
    sys.__excepthook__(kind, value, trace)
    for child in active_children():
        child.terminate()


sys.excepthook = hook


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=False)
    p.start()
    return p

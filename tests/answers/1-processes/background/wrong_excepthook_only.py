# mistake: the background process is ended when an exception ends the program, and never else
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
import sys
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()

    def hook(*error):
        p.terminate()
        sys.__excepthook__(*error)

    sys.excepthook = hook
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

# mistake: the foreground process is daemonic, and joined by an excepthook: only when an exception ends the program
# fails: foreground_waited_for
import sys
from multiprocessing import Process


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()

    def hook(*error):
        sys.__excepthook__(*error)
        process.join()

    sys.excepthook = hook
    return process

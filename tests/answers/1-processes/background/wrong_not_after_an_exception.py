# mistake: a background process is not ended when an exception ends the program: the function for the end looks at sys.last_type
# fails: background_other_ends
import atexit
import sys
from multiprocessing import Process


def _end(process):
    if getattr(sys, "last_type", None) is None:  # set by the interpreter when an exception was not caught
        process.terminate()
    process.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_end, process)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

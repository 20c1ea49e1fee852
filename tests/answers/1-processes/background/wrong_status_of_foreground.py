# mistake: waits for the foreground process at exit and leaves with the exit code of that one
# fails: foreground_other_ends
import atexit
import os
from multiprocessing import Process


def _leave_with(process):
    process.join()
    os._exit(process.exitcode)


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_leave_with, process)
    return process

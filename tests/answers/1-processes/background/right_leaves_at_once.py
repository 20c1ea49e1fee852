# right: the child flushes and leaves by os._exit when the target is done, with a status of its own
import os
import sys
from multiprocessing import Process


def call_and_leave(target, args):
    status = 1
    try:
        target(*args)
        status = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def start_background(target, args=()):
    process = Process(target=call_and_leave, args=(target, args), daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=call_and_leave, args=(target, args), daemon=False)
    process.start()
    return process

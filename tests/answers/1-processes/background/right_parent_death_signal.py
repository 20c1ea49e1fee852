# right: over-careful: daemonic, and the kernel is asked to kill it when its parent dies
import ctypes
import os
import signal
from multiprocessing import Process, parent_process

PR_SET_PDEATHSIG = 1


def _tied(target, args):
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if not parent_process().is_alive():
        os._exit(1)
    target(*args)


def start_background(target, args=()):
    process = Process(target=_tied, args=(target, args), daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

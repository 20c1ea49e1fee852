# right: hangs up at exit: background processes get SIGHUP, the children that are left are waited for by Python
import atexit
import os
import signal
from multiprocessing import Process, active_children

background = set()


def hang_up():
    for child in active_children():
        if child.pid in background:
            os.kill(child.pid, signal.SIGHUP)
            child.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    if not background:
        atexit.register(hang_up)
    background.add(process.pid)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

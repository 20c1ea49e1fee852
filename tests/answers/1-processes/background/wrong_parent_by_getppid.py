# mistake: a thread of the background process ends it when its parent is not the program: under forkserver it never is
# fails: start_methods
import os
import threading
import time
from multiprocessing import Process


def _watch(parent):
    while os.getppid() == parent:
        time.sleep(0.02)
    os._exit(1)


def _watched(parent, target, args):
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    target(*args)


def start_background(target, args=()):
    process = Process(target=_watched, args=(os.getpid(), target, args), daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

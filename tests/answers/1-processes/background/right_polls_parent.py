# right: the target runs in a thread of the child, whose main thread looks every 20 milliseconds who its parent is
import os
import threading
import time
from multiprocessing import Process


def _watched(target, args):
    parent = os.getppid()
    worker = threading.Thread(target=target, args=args, daemon=True)
    worker.start()
    while worker.is_alive() and os.getppid() == parent:
        time.sleep(0.02)


def start_background(target, args=()):
    process = Process(target=_watched, args=(target, args), daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args, daemon=False)
    process.start()
    return process

# mistake: the process watches the program by parent_process(), which says that it is gone once its Process object is
# fails: background_ends
import os
import threading
from multiprocessing import Process, parent_process, process


def _watch():
    parent_process().join()
    os._exit(0)


def _watched(target, args):
    threading.Thread(target=_watch, daemon=True).start()
    target(*args)


def start_background(target, args=()):
    child = Process(target=_watched, args=(target, args))
    child.start()
    process._children.discard(child)  # nobody else keeps the object, and with it the pipe that the child watches
    return child


def start_foreground(target, args=()):
    child = Process(target=target, args=args)
    child.start()
    return child

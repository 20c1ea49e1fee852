# right: all are daemonic; at exit the children whose name begins with "foreground" are joined
import atexit
import itertools
from multiprocessing import Process, active_children

_numbers = itertools.count(1)
_asked = []


def _join_foreground():
    for child in active_children():
        if child.name.startswith("foreground"):
            child.join()


def _start(target, args, name):
    process = Process(None, target, f"{name} {next(_numbers)}", args, {}, daemon=True)
    process.start()
    if not _asked:
        atexit.register(_join_foreground)
        _asked.append(True)
    return process


def start_background(target, args=()):
    return _start(target, args, "background")


def start_foreground(target, args=()):
    return _start(target, args, "foreground")

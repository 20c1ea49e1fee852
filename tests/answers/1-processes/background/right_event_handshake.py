# right: waits until the child says that it is there, which does not wait for the target
from multiprocessing import Event, Process


def _announce(there, target, args):
    there.set()
    target(*args)


def _start(target, args, daemon):
    there = Event()
    process = Process(target=_announce, args=(there, target, args), daemon=daemon)
    process.start()
    there.wait()
    return process


def start_background(target, args=()):
    return _start(target, args, True)


def start_foreground(target, args=()):
    return _start(target, args, False)

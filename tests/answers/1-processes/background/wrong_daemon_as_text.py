# mistake: daemon="no" is true, like every text that is not empty
# fails: foreground_waited_for
from multiprocessing import Process


def _start(target, args, daemon):
    process = Process(target=target, args=args, daemon=daemon)
    process.start()
    return process


def start_background(target, args=()):
    return _start(target, args, "yes")


def start_foreground(target, args=()):
    return _start(target, args, "no")

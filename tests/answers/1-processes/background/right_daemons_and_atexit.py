# right: both are daemonic; atexit joins the foreground one before Python ends the daemonic ones
import atexit
from multiprocessing import Process


def _start(target, args):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_background(target, args=()):
    return _start(target, args)


def start_foreground(target, args=()):
    process = _start(target, args)
    atexit.register(process.join)
    return process

# right: one function for both, and two partial objects of it
from functools import partial
from multiprocessing import Process


def _start(target, args=(), *, daemon):
    process = Process(target=target, args=args, daemon=daemon)
    process.start()
    return process


start_background = partial(_start, daemon=True)
start_foreground = partial(_start, daemon=False)

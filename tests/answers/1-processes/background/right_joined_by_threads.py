# right: both kinds are daemonic; a thread that is no daemon joins each foreground process, and so keeps the program
import threading
from functools import partial
from multiprocessing import Process


def _start(keep, target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    if keep:
        threading.Thread(target=process.join, name=f"keeps the program for {process.name}").start()
    return process


def start_background(target, args=()):
    return _start(False, target, args)


start_foreground = partial(_start, True)

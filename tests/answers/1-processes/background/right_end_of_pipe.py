# right: the child reads a pipe whose other end only the program holds: at its end the child ends itself
import os
import threading
from multiprocessing import Pipe, Process, process

_kept = []


def _until_end(reading):
    try:
        reading.recv()
    except EOFError:
        os._exit(0)


def _tied(target, args, reading, writing):
    if writing is not None:
        writing.close()
    threading.Thread(target=_until_end, args=(reading,), daemon=True).start()
    target(*args)


def start_background(target, args=()):
    import multiprocessing

    reading, writing = Pipe(duplex=False)
    forked = multiprocessing.get_start_method() == "fork"
    child = Process(target=_tied, args=(target, args, reading, writing if forked else None))
    child.start()
    reading.close()
    _kept.append(writing)
    process._children.discard(child)  # nobody is to wait for it
    return child


def start_foreground(target, args=()):
    child = Process(target=target, args=args)
    child.start()
    return child

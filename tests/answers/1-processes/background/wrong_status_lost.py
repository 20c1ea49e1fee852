# mistake: at its end the program kills the background process and leaves by os._exit(0), whatever its status was
# fails: background_other_ends
import atexit
import os
from multiprocessing import Process


def leave(p):
    p.kill()
    p.join()
    os._exit(0)


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    atexit.register(leave, p)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

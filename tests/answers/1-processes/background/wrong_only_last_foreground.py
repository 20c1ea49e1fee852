# mistake: only the last foreground process is waited for
# fails: several
import atexit
from multiprocessing import Process

waited_for = {}


def wait():
    waited_for["process"].join()


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    if not waited_for:
        atexit.register(wait)
    waited_for["process"] = p
    return p

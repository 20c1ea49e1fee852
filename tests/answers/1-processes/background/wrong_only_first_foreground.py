# mistake: only the first foreground process is waited for
# fails: several
import atexit
from multiprocessing import Process

first = []


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    if not first:
        first.append(p)
        atexit.register(p.join)
    return p

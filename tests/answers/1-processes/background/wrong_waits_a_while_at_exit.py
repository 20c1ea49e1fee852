# mistake: the program waits for its foreground process for half a second, and ends it then
# fails: foreground_waited_for
import atexit
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    atexit.register(p.join, 0.5)
    return p

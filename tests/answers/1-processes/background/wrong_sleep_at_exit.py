# mistake: the program sleeps for a while at its end, in the hope that the foreground process will be done
# fails: foreground_waited_for
import atexit
import time
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    atexit.register(time.sleep, 0.7)
    return p

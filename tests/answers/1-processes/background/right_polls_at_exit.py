# right: at the end of the program it asks again and again whether the foreground processes are alive
import atexit
import time
from multiprocessing import Process, util

foreground = []
background = []


@atexit.register
def at_the_end():
    while any(p.is_alive() for p in foreground):
        time.sleep(0.02)
    for p in background:
        p.kill()


util.info("loaded: multiprocessing's own function at exit is registered before ours")


def start_background(target, args=()):
    background.append(Process(target=target, args=args))
    background[-1].start()
    return background[-1]


def start_foreground(target, args=()):
    foreground.append(Process(target=target, args=args, daemon=True))
    foreground[-1].start()
    return foreground[-1]

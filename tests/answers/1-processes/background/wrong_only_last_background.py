# mistake: a module variable holds the background process to be ended: only the last one is
# fails: several
# told: Nobody has ended that child, nor told Python not to wait for it
import atexit
from multiprocessing import Process, util

latest = None


def end_latest():
    if latest is not None:
        latest.terminate()


util.debug("registers its own function at exit first")
atexit.register(end_latest)


def start_background(target, args=()):
    global latest
    latest = Process(target=target, args=args)
    latest.start()
    return latest


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

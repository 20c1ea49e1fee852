# mistake: the function for the end is registered at import, and so runs when Python has joined all children already
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
import atexit
from multiprocessing import Process

background = []


def end_all():
    for p in background:
        p.terminate()
        p.join()


atexit.register(end_all)


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    background.append(p)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

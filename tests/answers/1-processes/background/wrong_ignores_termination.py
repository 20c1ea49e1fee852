# mistake: the background process ignores SIGTERM, so that it cannot be ended by it
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
import signal
from multiprocessing import Process


def stubborn(target, args):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    target(*args)


def start_background(target, args=()):
    p = Process(target=stubborn, args=(target, args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

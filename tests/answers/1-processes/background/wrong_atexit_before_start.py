# mistake: terminate is registered before multiprocessing is at work, and so comes after the join that waits for ever
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
import atexit
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    atexit.register(p.terminate)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

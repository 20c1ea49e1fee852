# mistake: no daemon flag anywhere: the program waits for the background process
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

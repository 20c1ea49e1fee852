# mistake: both functions join the process
# fails: background_at_once, foreground_at_once
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    p.join()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    p.join()
    return p

# mistake: the flag is set after start, which Python refuses
# fails: background_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    p.daemon = True
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

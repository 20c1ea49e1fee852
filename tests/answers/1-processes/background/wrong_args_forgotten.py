# mistake: the arguments are not passed on
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target)
    p.start()
    return p

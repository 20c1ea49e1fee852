# mistake: positional arguments in the wrong places: the target is taken for the group
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target, args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target, args)
    p.start()
    return p

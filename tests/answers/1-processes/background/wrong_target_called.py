# mistake: target=target(*args) calls it at once, in the caller
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target(*args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target(*args))
    p.start()
    return p

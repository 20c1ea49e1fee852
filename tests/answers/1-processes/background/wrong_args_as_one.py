# mistake: the tuple of arguments is passed as one argument
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=(args,), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=(args,))
    p.start()
    return p

# mistake: only the first argument is passed on
# fails: foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args[:1])
    p.start()
    return p

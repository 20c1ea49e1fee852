# mistake: the background process is made and never started
# fails: background_runs
from multiprocessing import Process


def start_background(target, args=()):
    return Process(target=target, args=args, daemon=True)


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

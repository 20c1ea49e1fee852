# mistake: returns what start() returns, which is None
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    return Process(target=target, args=args, daemon=True).start()


def start_foreground(target, args=()):
    return Process(target=target, args=args).start()

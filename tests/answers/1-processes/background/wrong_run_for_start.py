# mistake: run() in place of start(): the target runs in the caller, and nothing is started
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.run()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.run()
    return p

# mistake: args=None is handed on to Process, which wants something to iterate over
# fails: background_runs, foreground_runs
from multiprocessing import Process


def start_background(target, args=None):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=None):
    p = Process(target=target, args=args)
    p.start()
    return p

# mistake: threads where processes are asked for
# fails: background_runs, foreground_runs
from threading import Thread


def start_background(target, args=()):
    t = Thread(target=target, args=args, daemon=True)
    t.start()
    return t


def start_foreground(target, args=()):
    t = Thread(target=target, args=args)
    t.start()
    return t

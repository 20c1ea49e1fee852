# mistake: the background process calls its target again and again, "as a daemon does"
# fails: background_runs
from multiprocessing import Process


def twice(target, args):
    for attempt in range(2):
        target(*args)


def start_background(target, args=()):
    p = Process(target=twice, args=(target, args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

# mistake: start_foreground joins for a third of a second, "so that short jobs are done at once"
# fails: foreground_at_once
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    p.join(0.3)
    return p

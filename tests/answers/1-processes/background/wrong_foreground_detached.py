# mistake: the foreground process goes on after the program has ended
# fails: foreground_waited_for
from multiprocessing import Process, process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    process._children.discard(p)
    return p

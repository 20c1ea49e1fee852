# mistake: only the first background process is a daemon: the flag is taken from a default that is used up
# fails: several
from multiprocessing import Process

flags = iter([True])


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=next(flags, False))
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=False)
    p.start()
    return p

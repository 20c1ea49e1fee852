# mistake: the background process is taken from the list of children: nobody waits for it, and nobody ends it
# fails: background_ends
from multiprocessing import Process, process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    process._children.discard(p)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

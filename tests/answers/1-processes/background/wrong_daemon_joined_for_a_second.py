# mistake: a daemonic foreground process, waited for in the function for a second at the most
# fails: foreground_at_once, foreground_waited_for
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    p.join(1)
    return p

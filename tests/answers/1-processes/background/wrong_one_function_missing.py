# mistake: start_foreground has another name
# fails: loads
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_in_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

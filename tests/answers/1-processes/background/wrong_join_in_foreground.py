# mistake: start_foreground waits for the process itself, in place of the program at its end
# fails: foreground_at_once
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    p.join()
    return p

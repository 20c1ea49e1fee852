# mistake: the target is a lambda: only fork can start it
# fails: start_methods
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=lambda: target(*args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=lambda: target(*args))
    p.start()
    return p

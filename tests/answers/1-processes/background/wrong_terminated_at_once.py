# mistake: the background process is terminated before the function returns, "so that it is gone"
# fails: background_at_once
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    p.terminate()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

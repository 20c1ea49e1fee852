# mistake: the foreground process is to be started by a daemonic process, which Python forbids
# fails: foreground_runs
from multiprocessing import Process


def middle(target, args):
    p = Process(target=target, args=args)
    p.start()
    p.join()


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=middle, args=(target, args), daemon=True)
    p.start()
    return p

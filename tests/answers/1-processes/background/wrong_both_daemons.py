# mistake: both are daemonic: the foreground process is ended with the program
# fails: foreground_waited_for
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    return start_background(target, args)

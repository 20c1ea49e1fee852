# mistake: sets an attribute that Process does not know
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.deamon = True
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.deamon = False
    p.start()
    return p

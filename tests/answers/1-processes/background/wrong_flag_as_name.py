# mistake: "daemon" is given as the name of the process
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(None, target, "daemon", args)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(None, target, "no daemon", args)
    p.start()
    return p

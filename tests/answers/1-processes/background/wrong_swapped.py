# mistake: the daemon flags are swapped
# fails: background_ends, foreground_waited_for
# told: Nobody has ended that child, nor told Python not to wait for it
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=False)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p

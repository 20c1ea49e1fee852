# mistake: the background process is only started at the end of the program
# fails: background_runs
import atexit
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    atexit.register(p.start)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

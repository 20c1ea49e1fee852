# mistake: what is registered for a foreground process joins all children, the background ones too
# fails: several
import atexit
from multiprocessing import Process, active_children


def _join_all():
    for child in active_children():
        child.join()


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_join_all)
    return process

# mistake: what is registered for a background process terminates all children, the foreground ones too
# fails: several
import atexit
from multiprocessing import Process, active_children


def _end_all():
    for child in active_children():
        child.terminate()
        child.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_end_all)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

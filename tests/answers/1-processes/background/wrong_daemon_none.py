# mistake: daemon=None, which means "as the one who starts it": no daemon
# fails: background_ends
from multiprocessing import Process


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=None)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

# mistake: a tuple of one argument is unpacked once more, "in case it was wrapped"
# fails: background_runs, foreground_runs
from multiprocessing import Process


def _start(target, args, daemon):
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]
    process = Process(target=target, args=args, daemon=daemon)
    process.start()
    return process


def start_background(target, args=()):
    return _start(target, args, True)


def start_foreground(target, args=()):
    return _start(target, args, False)

# mistake: no daemons: background processes are terminated at exit from a dictionary by arguments, which knows one of each
# fails: several
import atexit
from multiprocessing import Process

running = {}


def end_all():
    for process in running.values():
        process.terminate()


def start_background(target, args=()):
    if not running:
        import multiprocessing.util  # its exit function has to be registered before ours

        atexit.register(end_all)
    process = Process(target=target, args=args)
    process.start()
    running[args] = process
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

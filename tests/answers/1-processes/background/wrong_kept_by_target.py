# mistake: daemonic foreground processes are joined at exit from a dictionary by target: two of the same target are one
# fails: several
import atexit
import multiprocessing.util  # has its own function for the end registered before ours
from multiprocessing import Process

running = {}


def wait_for_all():
    for process in running.values():
        process.join()


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    if not running:
        atexit.register(wait_for_all)
    process = Process(target=target, args=args, daemon=True)
    process.start()
    running[target] = process
    return process

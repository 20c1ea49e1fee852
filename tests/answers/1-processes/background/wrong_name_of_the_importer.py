# mistake: the child calls the target only when its parent is no daemon and asks for its name: spawned ones are called otherwise
# fails: start_methods
import multiprocessing
from multiprocessing import Process

PARENT = multiprocessing.current_process().name


def guard(target, args):
    if PARENT == "MainProcess":  # "do not run again when the module is imported"
        target(*args)


def start_background(target, args=()):
    p = Process(target=guard, args=(target, args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=guard, args=(target, args))
    p.start()
    return p

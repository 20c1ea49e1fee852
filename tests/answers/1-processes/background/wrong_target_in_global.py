# mistake: the target reaches the child through a module variable, which only a forked child has
# fails: start_methods
from multiprocessing import Process

current = ()


def call():
    target, args = current
    target(*args)


def _start(target, args, daemon):
    global current
    current = target, args
    p = Process(target=call, daemon=daemon)
    p.start()
    return p


def start_background(target, args=()):
    return _start(target, args, True)


def start_foreground(target, args=()):
    return _start(target, args, False)

# mistake: start_background waits for an event that is set when the target has been called
# fails: background_at_once
from multiprocessing import Event, Process


def wrapped(target, args, called):
    try:
        target(*args)
    finally:
        called.set()


def start_background(target, args=()):
    called = Event()
    p = Process(target=wrapped, args=(target, args, called), daemon=True)
    p.start()
    called.wait()
    return p


def start_foreground(target, args=()):
    called = Event()
    p = Process(target=wrapped, args=(target, args, called))
    p.start()
    return p

# mistake: the foreground process runs the target in a daemonic thread, and does not wait for it
# fails: foreground_at_once
from multiprocessing import Process
from threading import Event, Thread


def _in_a_thread(target, args):
    begun = Event()

    def begin():
        begun.set()
        target(*args)

    Thread(target=begin, daemon=True).start()
    begun.wait()


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=_in_a_thread, args=(target, args))
    process.start()
    return process

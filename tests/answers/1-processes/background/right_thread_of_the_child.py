# right: the foreground target runs in a thread of the child that is no daemon, while its main thread has come to its end
from multiprocessing import Process
from threading import Thread


def _in_a_thread(target, args):
    Thread(target=target, args=args, daemon=False).start()


def start_background(target, args=()):
    background = Process(target=target, args=tuple(args))
    background.daemon = not False
    background.start()
    return background


def start_foreground(target, args=()):
    foreground = Process(target=_in_a_thread, args=(target, args))
    foreground.start()
    return foreground

# right: everything is daemonic by the class; the foreground one is waited for by multiprocessing's own exit function, wrapped
import atexit
from multiprocessing import Process, util


class Daemon(Process):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.daemon = True


waiting = []


def wait_for_all():
    while waiting:
        waiting.pop().join()


util.Finalize(None, wait_for_all, exitpriority=100)


def start_background(target, args=()):
    process = Daemon(target=target, args=args)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Daemon(target=target, args=args)
    process.start()
    waiting.append(process)
    return process

# mistake: the processes keep a lock of threads, which cannot be sent to a spawned child
# fails: start_methods
import threading
from multiprocessing import Process


class Guarded(Process):
    def __init__(self, target, args, daemon):
        super().__init__(target=target, args=args, daemon=daemon)
        self.lock = threading.Lock()


def start_background(target, args=()):
    process = Guarded(target, args, True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Guarded(target, args, False)
    process.start()
    return process

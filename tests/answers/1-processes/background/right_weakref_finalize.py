# right: weakref.finalize on the module's own keeper object, which atexit calls at the latest
import weakref
from multiprocessing import Process


class Keeper:
    pass


_keeper = Keeper()


def _end(process):
    process.kill()
    process.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    weakref.finalize(_keeper, _end, process)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

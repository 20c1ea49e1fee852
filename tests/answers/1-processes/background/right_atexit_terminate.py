# right: no flag: atexit terminates and joins the one, and joins the other
import atexit
from multiprocessing import Process


def _end(process):
    process.terminate()
    process.join()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_end, process)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(process.join)
    return process

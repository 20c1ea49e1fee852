# mistake: at exit only those background processes are terminated that are not alive any more
# fails: background_ends
import atexit
from multiprocessing import Process


def _end(process):
    if not process.is_alive():
        process.terminate()


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_end, process)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process

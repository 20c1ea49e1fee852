# mistake: at its end the program gives the background process three seconds to finish: it waits for it
# fails: background_ends
import atexit
from multiprocessing import Process


def _end(process):
    process.join(timeout=3)
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
    return process

# right: a generator collects the background processes; it is closed at exit, and its finally clause ends them
import atexit
import multiprocessing.util
from multiprocessing import Process


def _keeper():
    background = []
    try:
        while True:
            background.append((yield))
    finally:
        for process in background:
            process.terminate()
        for process in background:
            process.join()


_kept = None


def start_background(target, args=()):
    global _kept
    process = Process(target=target, args=args, daemon=False)
    process.start()
    if _kept is None:
        _kept = _keeper()
        next(_kept)
        atexit.register(_kept.close)
    _kept.send(process)
    return process


def start_foreground(target, args=()):
    (process := Process(target=target, args=args)).start()
    return process

# right: the foreground process is daemonic and joined by a worker of a thread pool, which Python waits for first
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process

_threads = ThreadPoolExecutor(max_workers=1000)


def _start(target, args):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_background(target, args=()):
    return _start(target, args)


def start_foreground(target, args=()):
    process = _start(target, args)
    _threads.submit(process.join)
    return process

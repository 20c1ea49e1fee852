# right: multiprocessing's own finalizers, which run before it joins what is left
from multiprocessing import Process
from multiprocessing.util import Finalize


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    Finalize(None, process.terminate, exitpriority=10)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    Finalize(None, process.join, exitpriority=20)
    return process

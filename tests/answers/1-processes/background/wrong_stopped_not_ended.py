# mistake: at exit the background process is stopped (SIGSTOP) and forgotten: it is still there when the program has ended
# fails: background_ends
import atexit
import multiprocessing.process
import os
import signal
from multiprocessing import Process


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    multiprocessing.process._children.discard(p)
    atexit.register(os.kill, p.pid, signal.SIGSTOP)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

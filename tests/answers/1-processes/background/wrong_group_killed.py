# mistake: at exit the whole process group is sent SIGTERM, the program itself included: its exit status is lost
# fails: background_runs, background_at_once
import atexit
import os
import signal
from multiprocessing import Process


def kill_all():
    os.kill(0, signal.SIGTERM)


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    atexit.register(kill_all)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

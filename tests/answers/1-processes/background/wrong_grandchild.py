# mistake: the daemonic process starts a second one by os.fork, in a session of its own, which runs the target and stays
# fails: background_ends
import os
from multiprocessing import Process


def detach(target, args):
    pid = os.fork()
    if pid == 0:
        os.setsid()
        target(*args)
        os._exit(0)
    os.waitpid(pid, 0)


def start_background(target, args=()):
    p = Process(target=detach, args=(target, args), daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

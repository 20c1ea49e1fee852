# mistake: a daemonic thread waits for the daemonic foreground process: neither keeps the program
# fails: foreground_waited_for
from multiprocessing import Process
from threading import Thread


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    Thread(target=p.join, daemon=True).start()
    return p

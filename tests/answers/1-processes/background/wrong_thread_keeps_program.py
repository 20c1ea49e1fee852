# mistake: a thread that is no daemon waits for the background process, and so keeps the program
# fails: background_ends
# told: for its other threads to end
from multiprocessing import Process
from threading import Thread


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    Thread(target=p.join).start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

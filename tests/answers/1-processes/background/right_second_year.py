# right: plain, as in the lecture, with prints
import multiprocessing


def start_background(target, args=()):
    print("starting in the background")
    p = multiprocessing.Process(target=target, args=args)
    p.daemon = True
    p.start()
    print("started", p.pid)
    return p


def start_foreground(target, args=()):
    print("starting in the foreground")
    p = multiprocessing.Process(target=target, args=args)
    p.daemon = False
    p.start()
    print("started", p.pid)
    return p

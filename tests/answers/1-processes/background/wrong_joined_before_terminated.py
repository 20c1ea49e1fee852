# mistake: at exit the background process is joined first and terminated then
# fails: background_ends
# told: in the function that it was given, which takes its time here
import atexit
from multiprocessing import Process


def end(p):
    p.join()
    p.terminate()


def start_background(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    atexit.register(end, p)
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

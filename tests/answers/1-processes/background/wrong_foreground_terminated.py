# mistake: all children are terminated at exit, the foreground ones as well
# fails: foreground_waited_for
import atexit
import multiprocessing


def end_all():
    for p in multiprocessing.active_children():
        p.terminate()


def _start(target, args):
    p = multiprocessing.Process(target=target, args=args)
    p.start()
    atexit.register(end_all)
    return p


def start_background(target, args=()):
    return _start(target, args)


def start_foreground(target, args=()):
    return _start(target, args)

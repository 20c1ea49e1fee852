# right: old-fashioned: the daemon attribute is set on the made process, before it is started
import multiprocessing


def start_background(target, args=()):
    p = multiprocessing.Process(None, target, "background", args)
    p.daemon = True
    p.start()
    return p


def start_foreground(target, args=()):
    p = multiprocessing.Process(None, target, "foreground", args)
    p.daemon = False
    p.start()
    return p

# right: all arguments of Process by position; daemon follows in a dictionary
import multiprocessing as mp

KINDS = dict(background=dict(daemon=True), foreground=dict(daemon=False))


def _go(kind, target, args):
    p = mp.Process(None, target, None, args, {}, **KINDS[kind])
    p.start()
    return p


def start_background(target, args=()):
    return _go("background", target, args)


def start_foreground(target, args=()):
    return _go("foreground", target, args)

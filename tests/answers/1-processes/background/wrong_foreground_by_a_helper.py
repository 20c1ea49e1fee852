# mistake: returns a helper process, which starts another one for the target and waits for that
# fails: foreground_at_once
from multiprocessing import Process


def _helper(target, args):
    inner = Process(target=target, args=args)
    inner.start()
    inner.join()


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    helper = Process(target=_helper, args=(target, args))
    helper.start()
    return helper

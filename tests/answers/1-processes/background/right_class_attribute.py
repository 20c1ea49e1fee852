# right: the flag is an attribute of the class, which hides the property of Process
from multiprocessing import Process


class BackgroundProcess(Process):
    daemon = True


class ForegroundProcess(Process):
    daemon = False


def start_background(target, args=()):
    process = BackgroundProcess(target=target, args=args)
    process.start()
    return process


def start_foreground(target, args=()):
    process = ForegroundProcess(target=target, args=args)
    process.start()
    return process

# right: subclasses of Process with a run method of their own
from multiprocessing import Process


class Foreground(Process):
    def __init__(self, target, args):
        super().__init__()
        self._call = target, args

    def run(self):
        target, args = self._call
        target(*args)


class Background(Foreground):
    def __init__(self, target, args):
        super().__init__(target, args)
        self.daemon = True


def start_background(target, args=()):
    process = Background(target, args)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Foreground(target, args)
    process.start()
    return process

# mistake: a subclass whose __init__ does not call that of Process
# fails: background_runs
from multiprocessing import Process


class Background(Process):
    def __init__(self, target, args):
        self.target, self.args = target, args
        self.daemon = True

    def run(self):
        self.target(*self.args)


def start_background(target, args=()):
    p = Background(target, args)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

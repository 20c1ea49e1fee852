# right: no daemon: the class overrides join, which ends the process first once Python is at its end
from multiprocessing import Process, util


class Background(Process):
    def join(self, timeout=None):
        if util.is_exiting():
            self.terminate()
        super().join(timeout)


def start_background(target, args=()):
    process = Background(target=target, args=args)
    process.start()
    return process


def start_foreground(target, args=()):
    (process := Process(target=target, args=args)).start()
    return process

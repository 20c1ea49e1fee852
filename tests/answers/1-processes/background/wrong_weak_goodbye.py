# mistake: the process is to be ended when its object is collected, which is not promised to happen at all
# fails: background_ends
# told: Nobody has ended that child, nor told Python not to wait for it
from multiprocessing import Process


class Background(Process):
    def __del__(self):
        if self.pid is not None:
            self.terminate()


def start_background(target, args=()):
    p = Background(target=target, args=args)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

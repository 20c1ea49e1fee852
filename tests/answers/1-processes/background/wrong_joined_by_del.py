# mistake: the program is to wait when the object is deleted: daemonic, and __del__ joins, too late
# fails: foreground_waited_for
from multiprocessing import Process


class Foreground(Process):
    def __del__(self):
        if self.pid is not None:
            self.join()


def start_background(target, args=()):
    p = Process(target=target, args=args, daemon=True)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Foreground(target=target, args=args, daemon=True)
    p.start()
    return p

# mistake: the class sets its daemon flag in run, in the child, which its parent does not see
# fails: background_ends
from multiprocessing import Process


class Background(Process):
    def run(self):
        self._config["daemon"] = True
        super().run()


def start_background(target, args=()):
    p = Background(target=target, args=args)
    p.start()
    return p


def start_foreground(target, args=()):
    p = Process(target=target, args=args)
    p.start()
    return p

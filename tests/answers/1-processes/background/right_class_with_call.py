# right: callable objects, flags in a table, the process started by a method
import multiprocessing as mp


class Starter:
    flags = {"background": True, "foreground": False}

    def __init__(self, kind):
        self.kind = kind

    def __call__(self, target, args=()):
        process = mp.Process(target=target, args=tuple(args), name=f"{self.kind} process")
        process.daemon = self.flags[self.kind]
        process.start()
        return process


start_background = Starter("background")
start_foreground = Starter("foreground")

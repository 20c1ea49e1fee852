# right: two classes in between, cooperative super() calls with keyword arguments
import threading
import time


class Loop(threading.Thread):
    def __init__(self, *, times, pause, **options):
        super().__init__(**options)
        self.times = times
        self.pause = pause

    def step(self, n):
        raise NotImplementedError

    def run(self):
        for n in range(self.times):
            if n:
                time.sleep(self.pause)
            self.step(n)


class Putting(Loop):
    def __init__(self, *, out, **options):
        super().__init__(**options)
        self.out = out

    def step(self, n):
        self.out.put((self.ident, n))


class ClockThread(Putting):
    def __init__(self, count, interval, out, **options):
        super().__init__(times=count, pause=interval, out=out, **options)

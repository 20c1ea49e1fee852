# mistake: a Timer with the interval: waits before the first tick, and the others follow without a pause
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Timer, get_ident


class ClockThread(Timer):
    def __init__(self, count, interval, out):
        super().__init__(interval, self.tick)
        self.count = count
        self.out = out

    def tick(self):
        for n in range(self.count):
            self.out.put((get_ident(), n))

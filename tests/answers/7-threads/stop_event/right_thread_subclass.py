# right: the repeater is the thread itself, start is inherited
from threading import Event, Thread, get_ident


class Repeater(Thread):
    def __init__(self, work, interval):
        super().__init__()
        self.work = work
        self.interval = interval
        self.halt = Event()

    def run(self):
        while not self.halt.wait(timeout=self.interval):
            self.work()

    def stop(self):
        self.halt.set()
        if self.is_alive() and self.ident != get_ident():
            self.join()

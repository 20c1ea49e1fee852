# mistake: a Thread subclass that does not call super().__init__(): start raises RuntimeError
# fails: repeats
import threading


class Repeater(threading.Thread):
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.is_alive() and self is not threading.current_thread():
            self.join()

# mistake: the pause is the interval less what the call took, and at least half an interval
# fails: interval
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        pause = self.interval
        while not self.bell.wait(pause):
            began = time.monotonic()
            self.work()
            pause = max(self.interval / 2, self.interval - (time.monotonic() - began))

    def stop(self):
        self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()

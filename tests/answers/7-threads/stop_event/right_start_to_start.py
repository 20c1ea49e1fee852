# right: the interval runs from start to start; after a call that took longer the next one comes at once
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.finish = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        while not self.finish.is_set():
            started = time.monotonic()
            self.work()
            left = self.interval - (time.monotonic() - started)
            if left > 0:
                self.finish.wait(left)

    def start(self):
        self.thread.start()

    def stop(self):
        self.finish.set()
        if self.thread.ident not in (None, threading.get_ident()):
            self.thread.join()

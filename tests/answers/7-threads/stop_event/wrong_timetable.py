# mistake: the points of time are fixed from the start on; after a long call several calls follow at once
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
        begun, number = time.monotonic(), 0
        while not self.bell.wait(max(0, begun + number * self.interval - time.monotonic())):
            number += 1
            self.work()

    def stop(self):
        self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()

# mistake: makes up for lost time: after a long call several calls follow without a pause
# fails: interval
# passes a naive stress test: yes
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        due = time.monotonic() + self.interval
        while not self.stopped.wait(max(0, due - time.monotonic())):
            self.work()
            due += self.interval

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()

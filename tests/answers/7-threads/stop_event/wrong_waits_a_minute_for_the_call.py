# mistake: stop waits up to a minute until no call is under way, also when that call is its own caller
# fails: stop_from_work
import contextlib
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.working = False
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.bell.wait(self.interval):
            self.working = True
            try:
                self.work()
            finally:
                self.working = False

    def stop(self):
        self.bell.set()
        until = time.monotonic() + 60
        while self.working and time.monotonic() < until:
            time.sleep(1)
        with contextlib.suppress(RuntimeError):
            self.thread.join()

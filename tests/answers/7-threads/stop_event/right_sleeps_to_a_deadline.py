# right: what is left of the interval is slept through in short waits of the Event, up to a point of time
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = None

    def start(self):
        def loop():
            due = time.monotonic() + self.interval
            while not self.stopped.is_set():
                left = due - time.monotonic()
                if left > 0:
                    self.stopped.wait(min(left, 30))
                else:
                    due += self.interval
                    self.work()
                    due = max(due, time.monotonic())

        self.thread = threading.Thread(target=loop, daemon=True)
        self.thread.start()

    def stop(self):
        self.stopped.set()
        thread = self.thread
        if thread and thread != threading.current_thread():
            thread.join()

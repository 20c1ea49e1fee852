# right: stop joins with a short timeout until the thread has ended
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        for _ in iter(lambda: self.stopped.wait(self.interval), True):
            self.work()

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopped.set()
        if self.thread is threading.current_thread():
            return
        while self.thread.is_alive():
            self.thread.join(timeout=self.interval)

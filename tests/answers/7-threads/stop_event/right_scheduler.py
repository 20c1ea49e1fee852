# right: the sched module; stop cancels what is entered and cuts the pause short
import sched
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.lock = threading.Lock()
        self.scheduler = sched.scheduler(time.monotonic, self.stopped.wait)
        self.thread = threading.Thread(target=self.scheduler.run)

    def once(self):
        if self.stopped.is_set():
            return
        self.work()
        self.enter()

    def enter(self):
        with self.lock:
            if not self.stopped.is_set():
                self.scheduler.enter(self.interval, 0, self.once)

    def start(self):
        self.enter()
        self.thread.start()

    def stop(self):
        with self.lock:
            self.stopped.set()
            for entry in self.scheduler.queue:
                try:
                    self.scheduler.cancel(entry)
                except ValueError:
                    pass  # its time has just come
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()

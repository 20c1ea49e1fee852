# mistake: stop notifies before it sets the flag: the thread may look at the flag too early, and wait again
# fails: stop_any_moment
# passes a naive stress test: yes
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = False
        self.condition = threading.Condition()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def pause(self):
        end = time.monotonic() + self.interval
        with self.condition:
            while not self.stopped and time.monotonic() < end:
                self.condition.wait(end - time.monotonic())

    def loop(self):
        while not self.stopped:
            self.work()
            self.pause()

    def stop(self):
        with self.condition:
            self.condition.notify_all()
        self.stopped = True
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()

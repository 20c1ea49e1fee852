# mistake: stop waits for the call under way, which tells it so, and not for the thread, which ends some steps later
# fails: stop_waits
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.idle = threading.Event()
        self.idle.set()
        self.thread = threading.Thread(target=self.loop, daemon=True)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.bell.is_set():
            self.idle.clear()
            try:
                self.work()
            finally:
                self.idle.set()
            self.bell.wait(self.interval)

    def stop(self):
        self.bell.set()
        if threading.current_thread() is not self.thread:
            self.idle.wait()

# mistake: an inner stop lowers a flag that the loop does not look at, and that keeps a later stop from waiting
# fails: stop_from_work
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.running = False
        self.bell = threading.Condition()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()
        self.running = True

    def loop(self):
        self.work()
        with self.bell:
            while not self.bell.wait(self.interval):
                self.work()

    def stop(self):
        if threading.current_thread() is self.thread:
            self.running = False
            return
        with self.bell:
            self.bell.notify()
        if self.running:
            self.thread.join()

# mistake: start waits until the first call is over
# fails: repeats
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.called = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()
        self.called.wait()

    def loop(self):
        while not self.bell.wait(self.interval):
            self.work()
            self.called.set()

    def stop(self):
        self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()

# mistake: a second stop calls join on None
# fails: stop_twice
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.thread is threading.current_thread() or self.thread.ident is None:
            return
        self.thread.join()
        self.thread = None

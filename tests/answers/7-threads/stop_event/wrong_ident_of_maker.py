# mistake: the ident is taken in the constructor: the maker is taken for the repeater's thread, and does not wait
# fails: stop_waits
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.ident = threading.get_ident()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and threading.get_ident() != self.ident:
            self.thread.join()

# mistake: the thread begins by making a new event: an order to stop that came before went to the old one
# fails: stop_any_moment
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        self.bell = threading.Event()
        while not self.bell.wait(self.interval):
            self.work()

    def stop(self):
        self.bell.set()
        if self.thread and self.thread is not threading.current_thread():
            self.thread.join()

# mistake: keeps what start() returned, which is None: stop has no thread to wait for
# fails: stop_waits
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop).start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.thread and self.thread is not threading.current_thread():
            self.thread.join()

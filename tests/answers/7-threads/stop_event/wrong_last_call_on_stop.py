# mistake: when it is told to stop the thread calls work once more, "to finish cleanly"
# fails: stop_before_start, interval
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.bell.wait(self.interval):
            self.work()
        self.work()

    def stop(self):
        self.bell.set()
        if self.thread is not threading.current_thread():
            self.thread.join()

# mistake: waits for an event that the thread sets at its end: a stop from within work waits for itself
# fails: stop_from_work
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        try:
            while not self.stopped.wait(self.interval):
                self.work()
        finally:
            self.ended.set()

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive():
            self.ended.wait()
            self.thread.join()

# right: the thread says when it has left its loop, whatever ended it; stop waits for that and then joins
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.ended = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        try:
            while not self.stopped.wait(self.interval):
                self.work()
        finally:
            self.ended.set()

    def stop(self):
        self.stopped.set()
        if self.thread is None or self.thread is threading.current_thread():
            return
        self.ended.wait()
        self.thread.join()

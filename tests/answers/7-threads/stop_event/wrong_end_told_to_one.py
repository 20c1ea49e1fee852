# mistake: the thread says once, with notify, that it has ended: of two who wait for that, one waits for ever
# fails: stop_any_moment
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.ended = threading.Condition()
        self.over = True
        self.thread = None

    def start(self):
        self.over = False
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        try:
            while not self.bell.wait(self.interval):
                self.work()
        finally:
            with self.ended:
                self.over = True
                self.ended.notify()

    def stop(self):
        self.bell.set()
        if self.thread is threading.current_thread():
            return
        with self.ended:
            while not self.over:
                self.ended.wait()
        if self.thread:
            self.thread.join()

# mistake: waits for an event that only the thread sets: before start it waits for ever
# fails: stop_before_start
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
        if self.thread is threading.current_thread():
            return
        self.ended.wait()
        if self.thread.is_alive():
            self.thread.join()

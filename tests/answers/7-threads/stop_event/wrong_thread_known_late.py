# mistake: start notes the ident only after the start: a stop by the first call joins its own thread
# fails: stop_from_work
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.ident = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()
        self.ident = self.thread.ident

    def loop(self):
        while not self.stopped.is_set():
            self.work()
            self.stopped.wait(self.interval)

    def stop(self):
        self.stopped.set()
        if hasattr(self, "thread") and threading.get_ident() != self.ident:
            self.thread.join()

# right: a threading.local tells "am I the repeater's thread?", a context manager sets it
import contextlib
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.here = threading.local()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.run)

    @contextlib.contextmanager
    def marked(self):
        self.here.inside = True
        try:
            yield
        finally:
            del self.here.inside

    def run(self):
        with self.marked():
            while not self.stopped.wait(self.interval):
                self.work()

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopped.set()
        if not hasattr(self.here, "inside") and self.thread.is_alive():
            self.thread.join()

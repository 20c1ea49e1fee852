# right: a pool of one thread; its loop shuts the pool down when it ends, so that its thread ends too
import threading
from concurrent.futures import ThreadPoolExecutor


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.pool = ThreadPoolExecutor(max_workers=1)
        self.ident = None

    def start(self):
        self.pool.submit(self.loop)

    def loop(self):
        self.ident = threading.get_ident()
        try:
            while not self.stopped.wait(self.interval):
                self.work()
        finally:
            self.pool.shutdown(wait=False)

    def stop(self):
        self.stopped.set()
        self.pool.shutdown(wait=self.ident != threading.get_ident())

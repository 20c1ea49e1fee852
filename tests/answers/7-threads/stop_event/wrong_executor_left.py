# mistake: a pool of one thread, and stop waits for the Future: the pool's thread goes on waiting for tasks
# fails: stop_waits
# passes a naive stress test: yes
import threading
from concurrent.futures import ThreadPoolExecutor, wait


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.ident = None
        self.future = None
        self.stopped = threading.Event()
        self.pool = ThreadPoolExecutor(max_workers=1)

    def start(self):
        self.future = self.pool.submit(self.loop)

    def loop(self):
        self.ident = threading.get_ident()
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.future and self.ident != threading.get_ident():
            wait([self.future])

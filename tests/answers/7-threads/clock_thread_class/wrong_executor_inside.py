# mistake: run hands the ticking to a thread pool and waits for it: the ticks come from the pool's thread
# fails: ticks
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def tick(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))

    def run(self):
        with ThreadPoolExecutor(1) as pool:
            pool.submit(self.tick).result()

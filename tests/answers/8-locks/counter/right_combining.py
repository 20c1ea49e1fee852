# right: increments are queued; whoever gets the lock adds up what is there, and none returns before its own is added
import queue
import threading


class Counter:
    def __init__(self, start=0):
        self._total = start
        self._wishes = queue.SimpleQueue()
        self._serving = threading.Lock()

    def increment(self, by=1):
        done = threading.Event()
        self._wishes.put((by, done))
        while not done.is_set():
            with self._serving:
                try:
                    while True:
                        amount, told = self._wishes.get_nowait()
                        self._total += amount
                        told.set()
                except queue.Empty:
                    pass

    @property
    def value(self):
        return self._total


def count_together(threads, times):
    counter = Counter()

    def job():
        for _ in range(times):
            counter.increment()

    team = [threading.Thread(target=job, daemon=True) for _ in range(threads)]
    for one in team:
        one.start()
    for one in team:
        one.join()
    return counter.value

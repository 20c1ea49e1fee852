# mistake: the value is a global of the module, which all counters share
# fails: counts
import threading

total = 0
lock = threading.Lock()


class Counter:
    def __init__(self, start=0):
        global total
        total = start

    def increment(self, by=1):
        global total
        with lock:
            total += by

    @property
    def value(self):
        return total


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value

# mistake: the lock is in count_together, the class itself is unguarded
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start

    def increment(self, by=1):
        self._value += by

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.increment()

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value

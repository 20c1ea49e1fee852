# mistake: the class is right, but the threads add to a plain list entry in place of a Counter
# fails: together_no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    total = [0]

    def work():
        for _ in range(times):
            total[0] += 1

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return total[0]

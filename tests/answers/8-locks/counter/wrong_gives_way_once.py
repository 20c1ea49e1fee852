# mistake: says that it wants to go in and gives way once to anybody else who does; then it goes in without another look
# fails: no_lost_update
import threading
import time


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._wanting = set()

    def increment(self, by=1):
        me = threading.get_ident()
        self._wanting.add(me)
        if len(self._wanting) > 1:
            self._wanting.discard(me)
            time.sleep(0.01)
            self._wanting.add(me)
        self._value += by
        self._wanting.discard(me)

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()

    def job():
        for _ in range(times):
            counter.increment()

    team = [threading.Thread(target=job) for _ in range(threads)]
    for one in team:
        one.start()
    for one in team:
        one.join()
    return counter.value

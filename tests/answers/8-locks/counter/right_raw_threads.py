# right: raw threads of the _thread module, each with a lock that it gives back in the end
import _thread


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._mutex = _thread.allocate_lock()

    def increment(self, by=1):
        self._mutex.acquire()
        self._value += by
        self._mutex.release()

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()

    def job(done):
        for _ in range(times):
            counter.increment()
        done.release()

    ends = []
    for _ in range(threads):
        done = _thread.allocate_lock()
        done.acquire()
        _thread.start_new_thread(job, (done,))
        ends.append(done)
    for done in ends:
        done.acquire()
    return counter.value

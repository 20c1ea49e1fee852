# right: run's counter is an object of a manager of its own, whose method adds 1 under a thread lock
import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self):
        self._lock, self._number = threading.Lock(), 0

    def add_one(self):
        with self._lock:
            self._number += 1

    def number(self):
        return self._number


class Counters(BaseManager):
    pass


Counters.register("Counter", Counter)


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_remotely(counter, times):
    for _ in range(times):
        counter.add_one()


def run(processes, times):
    with Counters() as manager:
        counter = manager.Counter()
        team = [Process(target=add_remotely, args=(counter, times)) for _ in range(processes)]
        for process in team:
            process.start()
        for process in team:
            process.join()
        return counter.number()

# right: has a name of its own to begin with, an abstract base class, a generator of ticks
import abc
import itertools
import threading
import time

numbers = itertools.count(1)


class Clock(abc.ABC, threading.Thread):
    def __init__(self, out):
        super().__init__(name=f"clock {next(numbers)}")
        self.out = out

    @abc.abstractmethod
    def ticks(self):
        raise NotImplementedError

    def run(self):
        for one in self.ticks():
            self.out.put((threading.get_ident(), one))


class ClockThread(Clock):
    def __init__(self, count, interval, out):
        super().__init__(out)
        self.count = count
        self.interval = interval

    def ticks(self):
        if self.count:
            yield 0
        for n in range(1, self.count):
            time.sleep(self.interval)
            yield n

# right: a class that is an iterator over its own ticks, each with its pause, and run that passes them on
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        Process.__init__(self)
        self._n, self._end, self._pause, self._out = 0, count, interval, out

    def __iter__(self):
        return self

    def __next__(self):
        if self._n >= self._end:
            raise StopIteration
        if self._n:
            time.sleep(self._pause)
        self._n += 1
        return self.pid, self._n - 1

    def run(self):
        for pair in self:
            self._out.put(pair)

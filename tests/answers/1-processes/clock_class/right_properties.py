# right: properties of its own, state for the journey
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.__count, self.__interval, self.__out = int(count), float(interval), out

    @property
    def count(self):
        return self.__count

    @property
    def interval(self):
        return self.__interval

    @property
    def last(self):
        return self.count - 1

    def run(self):
        super().run()
        for n in range(self.count):
            self.__out.put((os.getpid(), n))
            if n != self.last:
                time.sleep(self.interval)

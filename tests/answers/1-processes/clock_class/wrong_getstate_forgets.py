# mistake: says in __getstate__ what travels to a spawned child, and forgets out
# fails: start_methods
import os
import time
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((os.getpid(), n))

    def __getstate__(self):
        state = dict(self.__dict__)
        state.pop("out")
        return state

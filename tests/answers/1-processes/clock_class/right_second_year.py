# right: plain, with type hints and Process.__init__(self)
import multiprocessing
import os
import time


class ClockProcess(multiprocessing.Process):
    def __init__(self, count: int, interval: float, out: object) -> None:
        multiprocessing.Process.__init__(self)
        self.my_count = count
        self.my_interval = interval
        self.my_out = out

    def run(self) -> None:
        i = 0
        while i < self.my_count:
            if i > 0:
                time.sleep(self.my_interval)
            self.my_out.put((os.getpid(), i))
            i += 1

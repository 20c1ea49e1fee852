# right: ticks in a thread of the new process, whose exception it hands on
import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process
from threading import Condition


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.arguments = count, interval, out

    @staticmethod
    def tick(count, interval, out):
        never = Condition()
        with never:
            for n in range(count):
                if n > 0:
                    never.wait_for(lambda: False, interval)
                out.put((os.getpid(), n))

    def run(self):
        with ThreadPoolExecutor(max_workers=1) as executor:
            executor.submit(self.tick, *self.arguments).result()

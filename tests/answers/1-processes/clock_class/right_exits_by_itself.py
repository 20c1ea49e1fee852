# right: leaves run by sys.exit, with 0 or with a text for what went wrong
import sys
import time
from multiprocessing import Process, current_process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.__count = count
        self.__interval = interval
        self.__out = out

    def run(self):
        try:
            for n in range(self.__count):
                time.sleep(self.__interval if n else 0)
                self.__out.put((current_process().pid, n))
        except Exception as error:
            sys.exit(f"{type(error).__name__}: {error}")
        sys.exit()

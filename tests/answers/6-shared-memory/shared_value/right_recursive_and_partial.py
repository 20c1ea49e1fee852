# right: add calls itself, half the times each; the processes are a subclass that runs a partial object
from functools import partial
from multiprocessing import Process, Value


def add(counter, times):
    match times:
        case 0:
            return
        case 1:
            with counter.get_lock():
                counter.value += 1
        case _:
            add(counter, times // 2)
            add(counter, times - times // 2)


class Adder(Process):
    def __init__(self, job):
        super().__init__(name="adder")
        self.job = job

    def run(self):
        self.job()


def run(processes, times):
    counter = Value("i", 0)
    adders = [Adder(partial(add, counter, times)) for _ in range(processes)]
    for start in (adder.start for adder in adders):
        start()
    for adder in adders:
        adder.join()
    return counter.value

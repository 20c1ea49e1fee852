# mistake: each process has a lock of its own, made when it starts
# fails: add_waits_for_lock, run_no_lost_update
from multiprocessing import Lock, Process, Value


class Adder(Process):
    def __init__(self, counter, times):
        super().__init__()
        self.counter, self.times, self.lock = counter, times, Lock()

    def run(self):
        add(self.counter, self.times, self.lock)


def add(counter, times, lock=None):
    lock = lock or Lock()
    for _ in range(times):
        with lock:
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    adders = [Adder(counter, times) for _ in range(processes)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    return counter.value

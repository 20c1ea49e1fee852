# right: the Value itself as context manager; a Process subclass
import multiprocessing as mp


def add(counter, times):
    for _ in range(times):
        with counter:
            counter.value = counter.value + 1


class Adder(mp.Process):
    def __init__(self, counter, times):
        super().__init__(daemon=True)
        self.counter = counter
        self.times = times

    def run(self):
        add(self.counter, self.times)


def run(processes, times):
    counter = mp.Value("i")
    adders = [Adder(counter, times) for _ in range(processes)]
    [a.start() for a in adders]
    [a.join() for a in adders]
    return counter.value

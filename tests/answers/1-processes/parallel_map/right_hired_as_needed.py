# right: a worker is hired when an item comes and nobody is free, up to `workers`; threads of the caller speak with them
import threading
from multiprocessing import Pipe, Process
from queue import SimpleQueue


def employee(func, line):
    with line:
        while (task := line.recv()) is not None:
            try:
                line.send((True, func(*task)))
            except Exception as error:
                line.send((False, error))


class Desk:
    def __init__(self, func, free):
        self.free = free
        self.line, theirs = Pipe()
        self.process = Process(target=employee, args=(func, theirs))
        self.process.start()
        theirs.close()
        self.jobs = SimpleQueue()
        self.thread = threading.Thread(target=self.speak)
        self.thread.start()

    def speak(self):
        while (job := self.jobs.get()) is not None:
            number, item, outcomes = job
            self.line.send((item,))
            outcomes[number] = self.line.recv()
            self.free.put(self)
        self.line.send(None)
        self.line.close()
        self.process.join()


def parallel_map(func, items, workers):
    free, desks, outcomes = SimpleQueue(), [], {}
    try:
        for number, item in enumerate(items):
            if free.empty() and len(desks) < workers:
                desk = Desk(func, free)
                desks.append(desk)
            else:
                desk = free.get()
            desk.jobs.put((number, item, outcomes))
    finally:
        for desk in desks:
            desk.jobs.put(None)
        for desk in desks:
            desk.thread.join()
    results = []
    for number in range(len(outcomes)):
        well, value = outcomes[number]
        if not well:
            raise value
        results.append(value)
    return results

# right: a partial object as target; setattr and operator.add
import operator
from functools import partial
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            setattr(counter, "value", operator.add(getattr(counter, "value"), 1))


def run(processes, times):
    counter = Value("i", 0)
    job = partial(add, times=times, counter=counter)
    children = tuple(Process(target=job) for _ in range(processes))
    for child in children:
        child.start()
    for child in children:
        child.join()
    result = int(counter.value)
    return result

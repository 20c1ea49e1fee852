# right: an ExitStack holds the lock; the last share is added by an exit function
from contextlib import ExitStack, contextmanager
from multiprocessing import Process, Value


@contextmanager
def locked(counter):
    counter.acquire()
    try:
        yield counter.get_obj()
    finally:
        counter.release()


def add(counter, times):
    with ExitStack() as stack:
        cell = stack.enter_context(locked(counter))
        for _ in range(times):
            cell.value = cell.value + 1


def run(processes, times):
    counter = Value("i", 0)
    with ExitStack() as stack:
        for _ in range(processes):
            child = Process(target=add, args=(counter, times))
            child.start()
            stack.callback(child.join)
    return counter.value

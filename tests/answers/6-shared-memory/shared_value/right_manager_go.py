# right: the processes wait for a manager's event, and count in shared memory
from multiprocessing import Manager, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _add_when_told(go, counter, times):
    go.wait()
    add(counter, times)


def run(processes, times):
    counter = Value("i", 0)
    with Manager() as manager:
        go = manager.Event()
        children = [Process(target=_add_when_told, args=(go, counter, times)) for _ in range(processes)]
        for child in children:
            child.start()
        go.set()
        for child in children:
            child.join()
    return counter.value

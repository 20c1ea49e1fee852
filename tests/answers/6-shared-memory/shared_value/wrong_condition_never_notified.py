# mistake: the processes wait for a condition before they add, and whoever should notify them holds it while joining
# fails: run_counts
from multiprocessing import Condition, Process, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def work(counter, times, go):
    with go:
        go.wait_for(lambda: counter.value >= 0 and False, timeout=None)
    add(counter, times)


def run(processes, times):
    counter, go = Value("i", 0), Condition()
    children = [Process(target=work, args=(counter, times, go)) for _ in range(processes)]
    for child in children:
        child.start()
    with go:
        go.notify_all()
        for child in children:
            child.join()
    return counter.value

# mistake: waits for the processes without joining them
# fails: run_leaves_nothing
from multiprocessing import Process, SimpleQueue, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _work(counter, times, done):
    add(counter, times)
    done.put(True)


def run(processes, times):
    counter, done = Value("i", 0), SimpleQueue()
    for _ in range(processes):
        Process(target=_work, args=(counter, times, done), daemon=True).start()
    for _ in range(processes):
        done.get()
    return counter.value

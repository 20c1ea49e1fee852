# mistake: the children find the counter in a global variable
# fails: run_start_methods
from multiprocessing import Process, Value

counter = None


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def work(times):
    add(counter, times)


def run(processes, times):
    global counter
    counter = Value("i", 0)
    children = [Process(target=work, args=(times,)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value

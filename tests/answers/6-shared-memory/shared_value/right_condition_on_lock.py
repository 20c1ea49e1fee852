# right: a condition made of the counter's lock
import multiprocessing


def add(counter, times):
    changed = multiprocessing.Condition(counter.get_lock())
    for _ in range(times):
        with changed:
            counter.value += 1
            changed.notify_all()


def run(processes, times):
    counter = multiprocessing.Value("i", 0)
    children = [multiprocessing.Process(target=add, args=(counter, times), name=f"adder {n}") for n in range(processes)]
    for child in children:
        child.start()
    multiprocessing.connection.wait([child.sentinel for child in children])
    for child in children:
        child.join()
    return counter.value

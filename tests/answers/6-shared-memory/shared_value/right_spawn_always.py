# right: a context of its own: spawn, whatever is in force
from multiprocessing import get_context

ctx = get_context("spawn")


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = ctx.Value("i", 0)
    children = [ctx.Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value

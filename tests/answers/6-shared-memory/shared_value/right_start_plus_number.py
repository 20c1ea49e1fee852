# right: holds the lock over the whole loop, reads once, and writes start + 1, start + 2 and so on
from multiprocessing import get_context


def add(counter, times):
    with counter.get_lock():
        start = counter.value
        for number in range(start + 1, start + times + 1):
            counter.value = number


def run(processes, times):
    context = get_context()
    counter = context.Value("i", 0, lock=context.RLock())
    team = [context.Process(target=add, args=(counter, times)) for _ in range(processes)]
    for member in team:
        member.start()
    for member in team:
        member.join()
    return counter.value

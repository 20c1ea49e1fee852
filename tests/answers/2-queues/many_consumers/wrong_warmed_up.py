# mistake: the first consumer calls work with its first item twice, "to warm up"
# fails: each_once
from multiprocessing import Process, Queue


def consumer(work, q, results, cold):
    while (item := q.get()) is not None:
        if cold:
            work(item)
            cold = False
        results.put(work(item))


def run(work, items, consumers):
    q, results, n = Queue(), Queue(), 0
    team = [Process(target=consumer, args=(work, q, results, number == 0)) for number in range(consumers)]
    for p in team:
        p.start()
    for item in items:
        q.put(item)
        n += 1
    for _ in team:
        q.put(None)
    found = [results.get() for _ in range(n)]
    for p in team:
        p.join()
    return found

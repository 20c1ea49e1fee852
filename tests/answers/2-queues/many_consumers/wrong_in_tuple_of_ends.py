# mistake: `item in (None, "")` ends a consumer: an empty text is an item
# fails: falsy_items
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) not in (None, ""):
        results.put(work(item))


def run(work, items, consumers):
    q, results, n = Queue(), Queue(), 0
    team = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
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

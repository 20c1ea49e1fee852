# mistake: results are taken while they are true: at a result of 0 or None the caller stops
# fails: any_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    team = [Process(target=consumer, args=(work, q, results), daemon=True) for _ in range(consumers)]
    for p in team:
        p.start()
    n = 0
    for item in items:
        q.put(item)
        n += 1
    for _ in team:
        q.put(None)
    found = []
    while len(found) < n and (result := results.get()):
        found.append(result)
    for p in team:
        p.terminate()
        p.join()
    return found

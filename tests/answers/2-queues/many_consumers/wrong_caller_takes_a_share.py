# mistake: the caller takes its share of the items from the queue, too, beside the consumers
# fails: own_processes
from multiprocessing import Process, Queue


def consumer(work, q, results, share):
    for _ in range(share):
        results.put(work(q.get()))
    results.put(work)


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(), Queue()
    share = len(items) // (consumers + 1)
    team = [Process(target=consumer, args=(work, q, results, share)) for _ in range(consumers)]
    for p in team:
        p.start()
    for item in items:
        q.put(item)
    found = [work(q.get()) for _ in range(len(items) - share * consumers)]
    while len(found) < len(items) + consumers:
        found.append(results.get())
    for p in team:
        p.join()
    return [one for one in found if type(one) is not type(work)]

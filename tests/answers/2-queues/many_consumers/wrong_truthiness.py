# mistake: `if not item` takes a falsy item for the sentinel
# fails: falsy_items
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if not item:
            return
        results.put(work(item))


def run(work, items, consumers):
    q = Queue()
    results = Queue()
    team = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for member in team:
        member.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for member in team:
        q.put(None)
    answer = [results.get() for _ in range(count)]
    for member in team:
        member.join()
    return answer

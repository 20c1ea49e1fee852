# mistake: started and joined in one loop: the first consumer does all the work before the second begins
# fails: together
from multiprocessing import Manager, Process


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.append(work(item))


def run(work, items, consumers):
    with Manager() as manager:
        q, results = manager.Queue(), manager.list()
        for item in items:
            q.put(item)
        for _ in range(consumers):
            q.put(None)
        for _ in range(consumers):
            process = Process(target=consumer, args=(work, q, results))
            process.start()
            process.join()
        return list(results)

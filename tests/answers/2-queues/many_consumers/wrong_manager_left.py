# mistake: the manager is kept in a global and never shut down
# fails: leaves_nothing
from multiprocessing import Manager, Process

kept = []


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.append(work(item))


def run(work, items, consumers):
    manager = Manager()
    kept.append(manager)
    q, results = manager.Queue(), manager.list()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    for process in processes:
        process.join()
    return list(results)

# right: everything is on the queue before the first consumer starts; only as many consumers as there are items
from multiprocessing import Process, Queue


def consumer(work, tasks, results):
    for _ in iter(int, 1):
        task = tasks.get()
        if task is None:
            return
        results.put(work(task))


def run(work, items, consumers):
    items = list(items)
    tasks, results = Queue(), Queue()
    number = min(consumers, len(items))
    for item in [*items, *[None] * number]:
        tasks.put(item)
    processes = [Process(target=consumer, args=(work, tasks, results)) for _ in range(number)]
    for process in processes:
        process.start()
    found = [results.get() for item in items]
    for process in processes:
        process.join()
    return found

# mistake: consumers are threads
# fails: own_processes
from queue import Queue
from threading import Thread


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.append(work(item))


def run(work, items, consumers):
    q, results = Queue(), []
    threads = [Thread(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for thread in threads:
        thread.start()
    for item in items:
        q.put(item)
    for _ in threads:
        q.put(None)
    for thread in threads:
        thread.join()
    return results

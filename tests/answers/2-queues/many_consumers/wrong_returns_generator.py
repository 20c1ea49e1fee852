# mistake: run is a generator: nothing happens until somebody asks for its items
# fails: every_result, few_items
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    for _ in range(count):
        yield results.get()
    for process in processes:
        process.join()

# mistake: the sentinels are put before the items
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    for _ in range(consumers):
        q.put(None)
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

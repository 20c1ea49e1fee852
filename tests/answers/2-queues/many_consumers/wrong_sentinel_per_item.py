# mistake: a sentinel after each item, in place of one for each consumer
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        q.put(None)
        count += 1
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

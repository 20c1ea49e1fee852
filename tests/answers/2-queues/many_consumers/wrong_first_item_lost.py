# mistake: loses an item: the loop takes one before it and one at its beginning
# fails: every_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    item = q.get()
    while item is not None:
        item = q.get()
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
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

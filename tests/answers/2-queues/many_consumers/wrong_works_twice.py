# mistake: calls work twice for each item, once to look whether there is a result
# fails: each_once
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        if work(item) is None:
            results.put(None)
        else:
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

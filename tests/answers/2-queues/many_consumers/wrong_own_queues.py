# mistake: a queue for each consumer, the items dealt out beforehand
# fails: one_queue
from itertools import cycle
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    results = Queue()
    queues = [Queue() for _ in range(consumers)]
    processes = [Process(target=consumer, args=(work, q, results)) for q in queues]
    for process in processes:
        process.start()
    count = 0
    for item, q in zip(items, cycle(queues)):
        q.put(item)
        count += 1
    for q in queues:
        q.put(None)
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

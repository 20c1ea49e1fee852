# mistake: every consumer gets all the items
# fails: every_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    items = list(items)
    results, answer = Queue(), []
    queues = [Queue() for _ in range(consumers)]
    processes = [Process(target=consumer, args=(work, q, results)) for q in queues]
    for process, q in zip(processes, queues):
        process.start()
        for item in items:
            q.put(item)
        q.put(None)
    for _ in range(len(items) * consumers):
        answer.append(results.get())
    for process in processes:
        process.join()
    return answer

# mistake: the caller works along, as one consumer more
# fails: own_processes, never_more
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
    items = list(items)
    for item in items[1:]:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = [work(item) for item in items[:1]]
    for _ in items[1:]:
        answer.append(results.get())
    for process in processes:
        process.join()
    return answer

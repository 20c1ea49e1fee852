# mistake: puts an item, waits for its result, puts the next: only one consumer ever has work
# fails: together
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
    answer = []
    for item in items:
        q.put(item)
        answer.append(results.get())
    for _ in processes:
        q.put(None)
    for process in processes:
        process.join()
    return answer

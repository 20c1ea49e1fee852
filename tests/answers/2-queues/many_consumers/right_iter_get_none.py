# right: iter(q.get, None) takes items up to the sentinel, the results of one consumer come back in one piece
from multiprocessing import Process, Queue


def consumer(work, q, results):
    results.put([work(item) for item in iter(q.get, None)])


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = sum((results.get() for _ in processes), [])
    for process in processes:
        process.join()
    return answer

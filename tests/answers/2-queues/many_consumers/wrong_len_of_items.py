# mistake: asks for len(items): a generator has none
# fails: any_iterable
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    try:
        for item in items:
            q.put(item)
    finally:
        for _ in processes:
            q.put(None)
    answer = [results.get() for _ in range(len(items))]
    for process in processes:
        process.join()
    return answer

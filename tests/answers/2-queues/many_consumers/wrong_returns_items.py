# mistake: the consumers pass on the items, not what work made of them
# fails: every_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        work(item)
        results.put(item)


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

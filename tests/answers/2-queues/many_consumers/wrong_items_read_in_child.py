# mistake: the items are read by a producer process
# fails: any_iterable
from multiprocessing import Process, Queue


def producer(items, q, consumers, results):
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(consumers):
        q.put(None)
    results.put(("count", count))


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(("result", work(item)))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=producer, args=(items, q, consumers, results))]
    processes += [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    answer, count = [], None
    while count is None or len(answer) < count:
        kind, value = results.get()
        if kind == "count":
            count = value
        else:
            answer.append(value)
    for process in processes:
        process.join()
    return answer

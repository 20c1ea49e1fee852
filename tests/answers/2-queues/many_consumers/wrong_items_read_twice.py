# mistake: goes through the items twice, the second time to count them
# fails: any_iterable
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
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = []
    for _ in items:
        answer.append(results.get())
    for process in processes:
        process.join()
    return answer

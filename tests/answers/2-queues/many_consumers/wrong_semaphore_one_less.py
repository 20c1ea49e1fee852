# mistake: a semaphore of one place less than there are consumers round the work
# fails: together
from multiprocessing import Process, Queue, Semaphore


def consumer(work, q, results, places):
    while True:
        item = q.get()
        if item is None:
            break
        with places:
            result = work(item)
        results.put(result)


def run(work, items, consumers):
    q, results, places = Queue(), Queue(), Semaphore(max(1, consumers - 1))
    processes = [Process(target=consumer, args=(work, q, results, places)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return found

# mistake: a lock round the call of work: one works, the others wait for the lock
# fails: together
from multiprocessing import Lock, Process, Queue


def consumer(work, q, results, lock):
    while True:
        item = q.get()
        if item is None:
            break
        with lock:
            results.put(work(item))


def run(work, items, consumers):
    q, results, lock = Queue(), Queue(), Lock()
    processes = [Process(target=consumer, args=(work, q, results, lock)) for _ in range(consumers)]
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

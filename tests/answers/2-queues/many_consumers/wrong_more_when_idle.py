# mistake: starts one consumer more whenever the queue has grown, beyond the number that is asked for
# fails: never_more
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = []
    for number, item in enumerate(items):
        q.put(item)
        if number < 2 * consumers:
            processes.append(Process(target=consumer, args=(work, q, results)))
            processes[-1].start()
    count = number + 1 if processes else 0
    for _ in processes:
        q.put(None)
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return found

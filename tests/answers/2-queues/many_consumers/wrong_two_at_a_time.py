# mistake: the items go on the queue two by two, so two of them never run together
# fails: few_items
from itertools import islice
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        some = q.get()
        if some is None:
            break
        results.put([work(item) for item in some])


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count, items = 0, iter(items)
    while some := list(islice(items, 2)):
        q.put(some)
        count += 1
    for _ in processes:
        q.put(None)
    found = []
    for _ in range(count):
        found += results.get()
    for process in processes:
        process.join()
    return found

# mistake: a function inside run as target, which only a forked child can know
# fails: run_start_methods
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def run(items):
    q = Queue()
    out = Queue()

    def work():
        consumer(q, out)
        out.put(None)

    process = Process(target=work)
    process.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results

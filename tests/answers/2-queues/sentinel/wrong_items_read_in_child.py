# mistake: items are read in a child, not in the caller; a generator cannot even be sent to a spawned one
# fails: run_own_process
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


def consume(q, out):
    consumer(q, out)
    out.put(None)


def produce_and_wait(items, q):
    process = Process(target=producer, args=(items, q))
    process.start()
    return process


def run(items):
    q = Queue()
    out = Queue()
    processes = [Process(target=consume, args=(q, out))]
    processes[0].start()
    processes.append(produce_and_wait(items, q))
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    for process in processes:
        process.join()
    return results

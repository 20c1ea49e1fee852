# mistake: calls run() in place of start(): the first consumer works in the caller's own process
# fails: own_processes
from multiprocessing import Process, Queue
from queue import Queue as Plain


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Plain()
    for item in items:
        q.put(item)
    for _ in range(consumers):
        q.put(None)
    for _ in range(consumers):
        Process(target=consumer, args=(work, q, results)).run()
    q.close()
    q.join_thread()
    return list(results.queue)

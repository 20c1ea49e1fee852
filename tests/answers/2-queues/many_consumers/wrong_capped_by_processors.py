# mistake: starts no more consumers than the machine has processors
# fails: together
import os
from multiprocessing import Process, Queue


def consume(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consume, args=(work, q, results)) for _ in range(min(consumers, os.cpu_count()))]
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
    q.close()
    q.join_thread()
    return found

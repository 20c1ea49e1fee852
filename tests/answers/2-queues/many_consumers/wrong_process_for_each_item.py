# mistake: a process for each item: more at once than there are consumers
# fails: never_more
from multiprocessing import Process, Queue


def consumer(work, item, results):
    results.put(work(item))


def run(work, items, consumers):
    results = Queue()
    processes = [Process(target=consumer, args=(work, item, results)) for item in items]
    for process in processes:
        process.start()
    answer = [results.get() for _ in processes]
    for process in processes:
        process.join()
    return answer

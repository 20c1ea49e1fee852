# right: a JoinableQueue of items, the results in the order of the items, sentinels after everything is done
from multiprocessing import JoinableQueue, Process, Queue


def consumer(work, q, results):
    while True:
        task = q.get()
        if task is None:
            q.task_done()
            return
        number, item = task
        results.put((number, work(item)))
        q.task_done()


def run(work, items, consumers):
    q, results = JoinableQueue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    total = 0
    for total, item in enumerate(items, 1):
        q.put((total, item))
    found = dict(results.get() for _ in range(total))
    q.join()
    for _ in processes:
        q.put(None)
    q.join()
    for process in processes:
        process.join()
    return [found[number] for number in range(1, total + 1)]

# right: the results are appended to a list of a manager's, so nothing has to be drained
import multiprocessing


def consume(work, q, results):
    for item in iter_queue(q):
        results.append(work(item))


def iter_queue(q):
    item = q.get()
    while item is not None:
        yield item
        item = q.get()


def run(work, items, consumers):
    with multiprocessing.Manager() as manager:
        results = manager.list()
        q = multiprocessing.Queue()
        processes = [multiprocessing.Process(target=consume, args=(work, q, results)) for _ in range(consumers)]
        [process.start() for process in processes]
        [q.put(item) for item in items]
        [q.put(None) for _ in processes]
        [process.join() for process in processes]
        return results[:]

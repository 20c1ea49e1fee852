# mistake: puts a result only `if result`
# fails: any_result
from multiprocessing import Manager, Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            return
        result = work(item)
        if result:
            results.append(result)


def run(work, items, consumers):
    with Manager() as manager:
        q, results = Queue(), manager.list()
        processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
        for process in processes:
            process.start()
        for item in items:
            q.put(item)
        for _ in processes:
            q.put(None)
        for process in processes:
            process.join()
        return list(results)

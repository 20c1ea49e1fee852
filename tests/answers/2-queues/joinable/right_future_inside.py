# right: each worker has an executor of one thread; the future's exception is asked for and dropped
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    with ThreadPoolExecutor(1) as thread:
        while True:
            future = thread.submit(work, q.get())
            future.exception()
            q.task_done()


def run(work, items, workers):
    queue = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(queue, work), daemon=True).start()
    for item in items:
        queue.put(item)
    queue.join()
    queue.close()

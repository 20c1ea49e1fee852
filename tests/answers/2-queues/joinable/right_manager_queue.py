# right: a manager's JoinableQueue, and the manager is shut down with the workers gone
from multiprocessing import Manager, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        q.task_done()


def run(work, items, workers):
    with Manager() as manager:
        q = manager.JoinableQueue()
        processes = [Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
        for process in processes:
            process.start()
        for item in items:
            q.put(item)
        q.join()
        for process in processes:
            process.kill()
        for process in processes:
            process.join()

# mistake: an item that failed makes run raise
# fails: run_failures
from multiprocessing import JoinableQueue, Manager, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item has failed:", repr(error))
        finally:
            q.task_done()


class Noting:
    def __init__(self, work, failures):
        self.work, self.failures = work, failures

    def __call__(self, item):
        try:
            self.work(item)
        except Exception as error:
            self.failures.append(error)


def run(work, items, workers):
    with Manager() as manager:
        q, failures = JoinableQueue(), manager.list()
        processes = [Process(target=worker, args=(q, Noting(work, failures))) for _ in range(workers)]
        for process in processes:
            process.start()
        for item in items:
            q.put(item)
        q.join()
        for process in processes:
            process.terminate()
            process.join()
        for error in failures:
            raise error

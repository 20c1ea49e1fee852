# mistake: Pool.map raises the first failure and leaves the rest
# fails: run_failures
from multiprocessing import Pool


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item has failed:", repr(error))
        finally:
            q.task_done()


def run(work, items, workers):
    with Pool(workers) as pool:
        pool.map(work, items, 1)

# mistake: puts no None, as if it were a sentinel
# fails: run_any_item
from multiprocessing import JoinableQueue, Process


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
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        if item is not None:
            q.put(item)
    q.join()

# mistake: a worker for each item
# fails: run_together
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
    for item in items:
        q.put(item)
        Process(target=worker, args=(q, work), daemon=True).start()
    q.join()

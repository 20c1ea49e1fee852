# mistake: target=worker(q, work) serves in the caller before any process is made
# fails: run_does_all
# told: for an item, and nobody will put one
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
        Process(target=worker(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

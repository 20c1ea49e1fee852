# mistake: waits for the queue before there is any worker
# fails: run_does_all
# told: No process is there that could take an item
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
    q.join()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()

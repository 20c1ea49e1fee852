# mistake: each worker has a queue of its own; all the items go to the first
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
    queues = [JoinableQueue() for _ in range(workers)]
    for q in queues:
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        queues[0].put(item)
    for q in queues:
        q.join()

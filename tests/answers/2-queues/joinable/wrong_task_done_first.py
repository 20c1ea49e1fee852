# mistake: calls task_done as soon as it has the item, before the work
# fails: worker_done_after_work, run_waits
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        q.task_done()
        try:
            work(item)
        except Exception as error:
            print(error)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

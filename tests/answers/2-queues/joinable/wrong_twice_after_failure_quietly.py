# mistake: after a failure, task_done in the handler and in finally, all in one big try
# fails: worker_done_once
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        try:
            item = q.get()
            try:
                work(item)
            except Exception:
                q.task_done()
                raise
            finally:
                q.task_done()
        except Exception as error:
            print("ignored:", error)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

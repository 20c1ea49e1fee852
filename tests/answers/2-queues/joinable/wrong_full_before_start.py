# mistake: a queue of ten places is filled before the first worker is started
# fails: run_does_all
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue(10)
    for item in items:
        q.put(item)
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    q.join()

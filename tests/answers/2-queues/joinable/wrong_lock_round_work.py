# mistake: all workers share a lock round the work, so they work one at a time
# fails: run_together
from multiprocessing import JoinableQueue, Lock, Process


def worker(q, work, lock=None):
    while True:
        item = q.get()
        try:
            if lock:
                with lock:
                    work(item)
            else:
                work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q, lock = JoinableQueue(), Lock()
    for _ in range(workers):
        Process(target=worker, args=(q, work, lock), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

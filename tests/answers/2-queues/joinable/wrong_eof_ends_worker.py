# mistake: EOFError or OSError is taken for a closed queue, whoever raised it
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        try:
            item = q.get()
            try:
                work(item)
            finally:
                q.task_done()
        except (EOFError, OSError):
            break
        except Exception:
            pass


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

# mistake: run waits for a count of items, which each worker raises before it does the work
# fails: run_waits
from multiprocessing import JoinableQueue, Process, Semaphore


def worker(q, work, begun=None):
    while True:
        item = q.get()
        if begun is not None:
            begun.release()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q, begun = JoinableQueue(), Semaphore(0)
    for _ in range(workers):
        Process(target=worker, args=(q, work, begun), daemon=True).start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(count):
        begun.acquire()

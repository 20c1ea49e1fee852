# mistake: never more than one worker less than the machine has processors, whatever number is asked for
# fails: run_together
import os
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
    q = JoinableQueue()
    for _ in range(max(1, min(workers, 2, os.cpu_count() - 1))):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

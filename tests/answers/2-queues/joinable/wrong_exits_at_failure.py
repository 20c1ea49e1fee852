# mistake: prints the failure and calls sys.exit
# fails: worker_survives
import sys
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print(error)
            sys.exit(1)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

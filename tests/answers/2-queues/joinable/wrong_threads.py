# mistake: the workers are threads
# fails: run_own_processes
from multiprocessing import JoinableQueue
from threading import Thread


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
    for _ in range(workers):
        Thread(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

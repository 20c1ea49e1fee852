# mistake: ends when nothing has come for half a second
# fails: worker_goes_on, run_any_iterable
# told: No process is left that could take an item
from multiprocessing import JoinableQueue, Process
from queue import Empty


def worker(q, work):
    while True:
        try:
            item = q.get(timeout=0.5)
        except Empty:
            return
        try:
            work(item)
        except Exception as error:
            print(error)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

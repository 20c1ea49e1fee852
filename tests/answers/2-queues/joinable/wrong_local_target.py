# mistake: the target is a lambda: no spawned process can be told of it
# fails: run_start_methods
from multiprocessing import JoinableQueue, Process


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
        Process(target=lambda: worker(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

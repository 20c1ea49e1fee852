# mistake: daemon is given to the target in place of the process
# fails: run_does_all
# told: No process is left that could take an item
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
        Process(target=worker, args=(q, work), kwargs={"daemon": True}).start()
    for item in items:
        q.put(item)
    q.join()

# mistake: run works on the items itself
# fails: run_own_processes
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
    for item in items:
        try:
            work(item)
        except Exception as error:
            print(error)

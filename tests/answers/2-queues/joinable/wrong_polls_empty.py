# mistake: serves until the queue looks empty
# fails: worker_goes_on
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while not q.empty():
        item = q.get()
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

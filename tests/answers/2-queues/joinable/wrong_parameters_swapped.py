# mistake: the parameters are the other way round
# fails: worker_serves
from multiprocessing import JoinableQueue, Process


def worker(work, q):
    while True:
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
        Process(target=worker, args=(work, q), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

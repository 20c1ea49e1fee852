# mistake: the try is round the loop, so the first failure ends it
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    try:
        while True:
            item = q.get()
            work(item)
            q.task_done()
    except Exception as error:
        print("worker:", error)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

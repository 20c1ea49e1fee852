# mistake: never calls task_done: join waits for ever
# fails: worker_serves, run_does_all
# told: All that was put has been taken, but task_done() was not called once for each item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

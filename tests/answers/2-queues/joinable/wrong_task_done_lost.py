# mistake: task_done is skipped when the work raises
# fails: worker_survives, run_failures
# told: All that was put has been taken, but task_done() was not called once for each item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
            q.task_done()
        except Exception as error:
            print("failed:", error)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

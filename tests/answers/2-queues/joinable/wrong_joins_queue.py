# mistake: the worker itself waits for the queue to be done, before it has said so
# fails: worker_serves, run_does_all
# told: The only processes that could call task_done() wait here themselves
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print(error)
        q.join()
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

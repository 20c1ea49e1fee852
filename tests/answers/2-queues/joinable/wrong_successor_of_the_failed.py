# mistake: a worker of run starts a new one in its place when work has raised, and daemons may not have children
# fails: run_failures
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def until_failure(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            Process(target=until_failure, args=(q, work), daemon=True).start()
            q.task_done()
            return
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=until_failure, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

# mistake: joins the queue in a thread, and gives that a second
# fails: run_waits
from multiprocessing import JoinableQueue, Process
from threading import Thread


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    joining = Thread(target=q.join, daemon=True)
    joining.start()
    joining.join(1)

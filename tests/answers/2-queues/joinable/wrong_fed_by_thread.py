# mistake: a thread puts the items and run waits for the queue meanwhile: before the first is put, nothing is to be done
# fails: run_any_iterable
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


def _feed(q, items):
    for item in items:
        q.put(item)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    Thread(target=_feed, args=(q, items), daemon=True).start()
    q.join()

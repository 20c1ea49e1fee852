# mistake: starts no more workers than the machine has processors
# fails: run_together
import multiprocessing


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
    q = multiprocessing.JoinableQueue()
    for _ in range(min(workers, multiprocessing.cpu_count())):
        multiprocessing.Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

# mistake: a queue for each worker, items dealt out in turn, and only the first queue is joined
# fails: run_waits
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


def run(work, items, workers):
    queues = [JoinableQueue() for _ in range(workers)]
    for q in queues:
        Process(target=worker, args=(q, work), daemon=True).start()
    for number, item in enumerate(items):
        queues[number % workers].put(item)
    queues[0].join()

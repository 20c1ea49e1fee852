# right: a JoinableQueue for each worker, the items dealt out in turn, each queue joined
from itertools import cycle
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            try:
                work(item)
            finally:
                q.task_done()
        except Exception:
            continue


def run(work, items, workers):
    queues = [JoinableQueue() for _ in range(workers)]
    for q in queues:
        Process(target=worker, args=(q, work), daemon=True).start()
    turn = cycle(queues)
    for item in items:
        next(turn).put(item)
    for q in queues:
        q.join()

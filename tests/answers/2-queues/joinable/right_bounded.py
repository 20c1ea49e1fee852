# right: a bounded JoinableQueue, base exceptions caught as well
from functools import partial
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except BaseException as error:
            print("worker goes on after", type(error))
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue(maxsize=1)
    make = partial(Process, target=worker, args=(q, work), daemon=True)
    for process in [make() for _ in range(workers)]:
        process.start()
    for item in items:
        q.put(item)
    q.join()

# right: at most `workers` items are out: a semaphore gives a place back when an item is done; in the end all places are taken
from multiprocessing import JoinableQueue, Process, Semaphore
from functools import partial


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        q.task_done()


def work_and_release(work, places, item):
    try:
        work(item)
    finally:
        places.release()


def run(work, items, workers):
    q, places = JoinableQueue(), Semaphore(workers)
    team = [
        Process(target=worker, args=(q, partial(work_and_release, work, places)), daemon=True) for _ in range(workers)
    ]
    for process in team:
        process.start()
    for item in items:
        places.acquire()
        q.put(item)
    for _ in range(workers):
        places.acquire()
    q.join()

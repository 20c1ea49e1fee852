# right: a context manager of its own takes the item and reports it done, whatever happens
from contextlib import contextmanager
from multiprocessing import JoinableQueue, Process


@contextmanager
def task(q):
    item = q.get()
    try:
        yield item
    except Exception as error:
        print(type(error).__name__)
    finally:
        q.task_done()


def worker(q, work):
    while True:
        with task(q) as item:
            work(item)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=[q, work], daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

# right: run wraps the items and ends its workers with a message that cannot be an item
from multiprocessing import JoinableQueue, Process


class Stop(Exception):
    pass


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Stop:
            raise
        except Exception:
            pass
        finally:
            q.task_done()


class Unwrapped:
    """Work on messages: (item,) is an item, () is the end."""

    def __init__(self, work):
        self.work = work

    def __call__(self, message):
        if not message:
            raise Stop
        return self.work(*message)


def serve(q, work):
    try:
        worker(q, Unwrapped(work))
    except Stop:
        pass


def run(work, items, workers):
    q = JoinableQueue()
    processes = [Process(target=serve, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put((item,))
    q.join()
    for _ in processes:
        q.put(())
    for process in processes:
        process.join()

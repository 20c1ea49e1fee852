# right: a thread of the caller feeds a queue with one place, and is joined before the queue is
import threading
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    for get in _gets(q):
        item = get()
        try:
            work(item)
        except BaseException:
            pass
        finally:
            q.task_done()


def _gets(q):
    while True:
        yield q.get


def run(work, items, workers):
    q = JoinableQueue(1)
    processes = {Process(target=worker, kwargs={"q": q, "work": work}) for _ in range(workers)}
    for process in processes:
        process.daemon = True
        process.start()

    def feed():
        for item in items:
            q.put(item)

    feeder = threading.Thread(target=feed)
    feeder.start()
    feeder.join()
    q.join()

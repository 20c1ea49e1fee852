# right: a semaphore counts what has been done; the queue in run is a plain one
from multiprocessing import Process, Queue, Semaphore


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def serve(q, work, done):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        done.release()


def run(work, items, workers):
    q, done = Queue(), Semaphore(0)
    processes = [Process(target=serve, args=(q, work, done), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    count = sum(1 for item in items if q.put(item) is None)
    for _ in range(count):
        done.acquire()

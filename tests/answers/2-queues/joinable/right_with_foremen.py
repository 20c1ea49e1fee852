# right: thread and process in pairs: each thread of the caller owns a worker and a queue of one place, items come from one iterator
import threading
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            try:
                work(item)
            except Exception:
                pass
        finally:
            q.task_done()


def run(work, items, workers):
    inbox, lock = iter(items), threading.Lock()
    nothing = object()

    def foreman():
        q = JoinableQueue(1)
        process = Process(target=worker, args=(q, work), daemon=True)
        process.start()
        while True:
            with lock:
                item = next(inbox, nothing)
            if item is nothing:
                break
            q.put(item)
            q.join()
        process.terminate()
        process.join()

    threads = [threading.Thread(target=foreman) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

# mistake: get with a timeout inside the try: when nothing came, finally reports a task that nobody had
# fails: worker_goes_on
import queue
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        try:
            item = q.get(timeout=0.5)
            work(item)
        except queue.Empty:
            continue
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

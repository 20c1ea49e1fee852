# mistake: waits until the queue looks empty: the last items have been taken, not done
# fails: run_waits
import time
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item has failed:", repr(error))
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    while not q.empty():
        time.sleep(0.01)
    time.sleep(0.3)

# mistake: get_nowait, and the end when nothing is there
# fails: worker_goes_on
import queue
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    try:
        while True:
            item = q.get_nowait()
            try:
                work(item)
            except Exception as error:
                print(error)
            finally:
                q.task_done()
    except queue.Empty:
        return


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

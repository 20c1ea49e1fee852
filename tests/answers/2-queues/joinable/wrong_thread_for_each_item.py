# mistake: starts the work in a thread and says at once that it is done
# fails: worker_done_after_work, run_waits
import threading
from multiprocessing import JoinableQueue, Process


def quietly(work, item):
    try:
        work(item)
    except Exception as error:
        print(error)


def worker(q, work):
    while True:
        threading.Thread(target=quietly, args=(work, q.get())).start()
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

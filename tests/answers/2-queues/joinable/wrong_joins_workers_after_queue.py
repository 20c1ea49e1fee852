# mistake: waits for the queue, then for the workers
# fails: run_does_all
# told: for an item, and nobody will put one
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
    processes = [Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    q.join()
    for process in processes:
        process.join()

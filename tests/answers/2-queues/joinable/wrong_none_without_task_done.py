# mistake: breaks at None and does not even report it done
# fails: worker_any_item, run_any_item
# told: No process is left that could take an item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        if item is None:
            break
        try:
            work(item)
        except Exception as error:
            print(error)
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

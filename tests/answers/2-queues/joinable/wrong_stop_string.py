# mistake: `item == "STOP"` ends a worker, while any value is an ordinary item
# fails: worker_any_item, run_any_item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        if item == "STOP":
            q.task_done()
            break
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    processes = [Process(target=worker, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put("STOP")
    q.join()
    for process in processes:
        process.join()

# mistake: takes what is there and reports it as one task
# fails: worker_serves
# told: All that was put has been taken, but task_done() was not called once for each item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        batch = [q.get()]
        while not q.empty():
            batch.append(q.get())
        for item in batch:
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

# mistake: sets daemon when the process has been started
# fails: run_does_all
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
        process = Process(target=worker, args=(q, work))
        process.start()
        process.daemon = True
    for item in items:
        q.put(item)
    q.join()

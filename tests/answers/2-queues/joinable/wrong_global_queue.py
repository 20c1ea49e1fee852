# mistake: one global queue for every call: a worker terminated while it waits takes the lock of the queue along
# fails: run_does_all
# told: has taken it along
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


Q = JoinableQueue()


def serve(work):
    worker(Q, work)


def run(work, items, workers):
    processes = [Process(target=serve, args=(work,), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        Q.put(item)
    Q.join()
    for process in processes:
        process.terminate()
        process.join()

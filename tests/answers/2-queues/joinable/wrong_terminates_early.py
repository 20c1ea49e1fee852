# mistake: terminates the workers when the queue has been filled
# fails: run_does_all
# told: what it has put on a queue does not fit into the queue's pipe
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
    processes = [Process(target=worker, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for process in processes:
        process.terminate()
        process.join()

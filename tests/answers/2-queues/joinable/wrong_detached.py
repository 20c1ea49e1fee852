# mistake: the workers are started by a helper process that ends at once and leaves them behind
# fails: run_program_ends
import os
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


def start(q, work, workers):
    for _ in range(workers):
        if os.fork() == 0:
            worker(q, work)
    os._exit(0)


def run(work, items, workers):
    q = JoinableQueue()
    helper = Process(target=start, args=(q, work, workers))
    helper.start()
    for item in items:
        q.put(item)
    q.join()
    helper.join()

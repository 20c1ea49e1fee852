# right: as a textbook has it: daemon attribute set before start, try and finally inside the loop
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("an item failed:", error)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for i in range(workers):
        process = Process(target=worker, args=(q, work))
        process.daemon = True
        process.start()
    for item in items:
        q.put(item)
    q.join()

# mistake: the items are read and put by a process of their own
# fails: run_any_iterable
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


def produce(items, q):
    for item in items:
        q.put(item)
    q.join()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    producer = Process(target=produce, args=(items, q))
    producer.start()
    producer.join()

# mistake: the file has no worker of that name
# fails: loads
from multiprocessing import JoinableQueue, Process


def serve(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print(error)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=serve, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

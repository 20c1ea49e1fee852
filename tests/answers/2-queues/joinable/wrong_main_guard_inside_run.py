# mistake: the workers are started only `if __name__ == "__main__"`, which is never so in an imported file
# fails: run_does_all
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    if __name__ == "__main__":
        for _ in range(workers):
            Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()

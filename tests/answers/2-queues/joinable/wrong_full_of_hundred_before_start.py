# mistake: a queue of a hundred places is filled before the first worker is started
# fails: run_many
import multiprocessing


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
    q = multiprocessing.JoinableQueue(maxsize=100)
    for item in items:
        q.put(item)
    for i in range(workers):
        p = multiprocessing.Process(target=worker, args=(q, work))
        p.daemon = True
        p.start()
    q.join()

# right: task_done stands in the code twice, and is called once: in the handler, or after the work
import multiprocessing


def worker(q, work):
    while 1:
        item = q.get()
        try:
            work(item)
        except Exception:
            q.task_done()
            continue
        q.task_done()


def run(work, items, workers):
    q = multiprocessing.JoinableQueue()
    crew = [multiprocessing.Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
    for one in crew:
        one.start()
    for item in items:
        q.put(item)
    q.join()

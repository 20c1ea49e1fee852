# right: an endless generator takes the items; what stands after its yield says that they are done
from multiprocessing import JoinableQueue, get_context


def tasks(q):
    while True:
        item = q.get()
        yield item
        q.task_done()


def worker(q, work):
    for item in tasks(q):
        try:
            work(item)
        except Exception:
            continue


def run(work, items, workers):
    context = get_context()
    q = context.JoinableQueue()
    team = {context.Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)}
    for process in team:
        process.start()
    any(q.put(item) for item in items)
    q.join()

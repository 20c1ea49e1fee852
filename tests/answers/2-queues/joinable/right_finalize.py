# right: multiprocessing's own Finalize ends the workers, at the priority that comes before the children are joined
from multiprocessing import Process, JoinableQueue, util


def worker(q, work):
    while True:
        _serve_one(q, work)


def _serve_one(q, work):
    item = q.get()
    try:
        work(item)
    except Exception:
        util.sub_debug("work failed")
    q.task_done()


def _end(processes):
    for process in processes:
        process.terminate()
        process.join()


def run(work, items, workers):
    q = JoinableQueue()
    processes = [Process(target=worker, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    util.Finalize(None, _end, args=(processes,), exitpriority=5)
    for item in items:
        q.put(item)
    q.join()

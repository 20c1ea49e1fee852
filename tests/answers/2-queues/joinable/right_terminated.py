# right: the workers are not daemonic; run terminates and joins them when everything is done
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    processes = [Process(target=worker, args=(q, work)) for _ in range(workers)]
    for process in processes:
        process.start()
    try:
        for item in items:
            q.put(item)
        q.join()
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()
    q.close()
    q.join_thread()

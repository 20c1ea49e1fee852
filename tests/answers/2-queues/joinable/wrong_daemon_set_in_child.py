# mistake: each worker makes itself daemonic when it runs, which its parent never hears of
# fails: run_program_ends
from multiprocessing import JoinableQueue, Process, current_process


def worker(q, work):
    current_process().daemon = True
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
    for _ in range(workers):
        Process(target=worker, args=(q, work)).start()
    for item in items:
        q.put(item)
    q.join()

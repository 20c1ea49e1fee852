# mistake: a thread that is no daemon goes on watching the queue, so the program never ends
# fails: run_does_all
from multiprocessing import JoinableQueue, Process
from threading import Event, Thread


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
    processes = [Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    never = Event()
    Thread(target=lambda: (never.wait(), print(processes))).start()
    for item in items:
        q.put(item)
    q.join()

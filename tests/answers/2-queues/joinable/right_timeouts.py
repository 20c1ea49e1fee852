# right: over-careful: get with a timeout in an endless loop, the workers ended by an event at the end
import queue
from multiprocessing import Event, JoinableQueue, Process


def worker(q, work, stop=None):
    while stop is None or not stop.is_set():
        try:
            item = q.get(timeout=0.1)
        except queue.Empty:
            continue
        try:
            work(item)
        except Exception as error:
            print("work raised", repr(error))
        finally:
            q.task_done()


def run(work, items, workers):
    q, stop = JoinableQueue(), Event()
    processes = [Process(target=worker, args=(q, work, stop), daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    q.join()
    stop.set()
    for process in processes:
        process.join()

# right: over-careful: looks for results with a timeout while consumers live, and closes everything
import queue
from multiprocessing import Process, Queue


def consumer(work, q, results):
    try:
        while True:
            try:
                item = q.get(timeout=0.2)
            except queue.Empty:
                continue
            if item is None:
                break
            results.put(work(item))
    finally:
        results.close()
        results.join_thread()


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results), daemon=True) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    found = []
    while True:
        alive = any(process.is_alive() for process in processes)
        try:
            while True:
                found.append(results.get(timeout=0.05))
        except queue.Empty:
            if not alive:
                break
    for process in processes:
        process.join()
        process.close()
    for one in (q, results):
        one.close()
        one.join_thread()
    return found

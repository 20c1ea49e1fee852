# right: run polls the results while the child lives, and once more when it has ended
import multiprocessing
import queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def run(items):
    q = multiprocessing.Queue()
    out = multiprocessing.Queue()
    process = multiprocessing.Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    while True:
        # Asked before the look: what an ended process has put is all in the pipe by now.
        ended = not process.is_alive()
        try:
            results.append(out.get(timeout=0.05))
        except queue.Empty:
            if ended:
                break
    process.join()
    return results

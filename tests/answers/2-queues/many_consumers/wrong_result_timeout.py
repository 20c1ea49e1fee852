# mistake: takes it that all results are there when none has come for half a second
# fails: waits_for_results
import queue
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while (item := q.get()) is not None:
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = []
    try:
        while True:
            answer.append(results.get(timeout=0.5))
    except queue.Empty:
        pass
    for process in processes:
        process.join()
    return answer

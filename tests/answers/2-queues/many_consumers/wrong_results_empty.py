# mistake: takes results until their queue looks empty
# fails: waits_for_results
import time
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
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
    time.sleep(0.5)
    answer = []
    while not results.empty():
        answer.append(results.get())
    for process in processes:
        process.join()
    return answer

# mistake: a consumer that waited half a second for an item ends, and does not wait for the sentinel
# fails: any_iterable
import queue
from multiprocessing import Process, Queue


def consumer(work, q, results):
    mine = []
    while True:
        try:
            mine.append(work(q.get(timeout=0.5)))
        except queue.Empty:
            break
    results.put(mine)


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    q.close()
    q.join_thread()
    answer = []
    for _ in processes:
        answer.extend(results.get())
    for process in processes:
        process.join()
    return answer

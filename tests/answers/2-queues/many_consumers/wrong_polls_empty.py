# mistake: a consumer ends when the queue looks empty
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while not q.empty():
        results.put(work(q.get()))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
        process.join(0.2)
    count = 0
    for item in items:
        q.put(item)
        count += 1
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

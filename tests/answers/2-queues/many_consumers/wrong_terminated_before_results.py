# mistake: terminates the consumers as soon as all items have been put
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        results.put(work(q.get()))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for process in processes:
        process.terminate()
        process.join()
    return [results.get() for _ in range(count)]

# mistake: works on the sentinel, too, before it ends
# fails: every_result, few_items
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        results.put(work(item))
        if item is None:
            break


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    answer = [results.get() for _ in range(count + consumers)]
    for process in processes:
        process.join()
    return answer

# mistake: no sentinel at all: the consumers never end
# fails: every_result, few_items
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        results.put(work(q.get()))


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    answer = [results.get() for _ in items]
    for process in processes:
        process.join()
    return answer

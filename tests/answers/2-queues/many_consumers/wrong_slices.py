# mistake: no queue of items: each process gets its slice of the list when it is made
# fails: one_queue
from multiprocessing import Process, Queue


def consumer(work, items, results):
    results.put([work(item) for item in items])


def run(work, items, consumers):
    items = list(items)
    results = Queue()
    processes = [Process(target=consumer, args=(work, items[n::consumers], results)) for n in range(consumers)]
    for process in processes:
        process.start()
    answer = []
    for _ in processes:
        answer += results.get()
    for process in processes:
        process.join()
    return answer

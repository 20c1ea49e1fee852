# mistake: results of None are left out
# fails: any_result
from multiprocessing import Process, Queue


def consumer(work, q, results):
    mine = []
    while (item := q.get()) is not None:
        mine.append(work(item))
    results.put([result for result in mine if result is not None])


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
    for _ in processes:
        answer += results.get()
    for process in processes:
        process.join()
    return answer

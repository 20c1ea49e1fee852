# right: the program of the source text with a consumer function, several processes, results counted
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q = Queue()
    results = Queue()
    processes = []
    for i in range(consumers):
        process = Process(target=consumer, args=(work, q, results))
        process.start()
        processes.append(process)
    n = 0
    for item in items:
        q.put(item)
        n += 1
    for i in range(consumers):
        q.put(None)
    answer = []
    for i in range(n):
        answer.append(results.get())
    for process in processes:
        process.join()
    return answer

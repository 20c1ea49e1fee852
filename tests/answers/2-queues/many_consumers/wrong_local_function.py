# mistake: the consumer is a local function: it cannot be sent to a spawned process
# fails: start_methods
from multiprocessing import Process, Queue


def run(work, items, consumers):
    q, results = Queue(), Queue()

    def consumer():
        while (item := q.get()) is not None:
            results.put(work(item))

    processes = [Process(target=consumer) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    answer = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return answer

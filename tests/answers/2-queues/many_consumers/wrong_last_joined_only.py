# mistake: joins only the process of the last turn of the loop
# fails: leaves_nothing
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    for _ in range(consumers):
        process = Process(target=consumer, args=(work, q, results))
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(consumers):
        q.put(None)
    answer = [results.get() for _ in range(count)]
    process.join()
    return answer

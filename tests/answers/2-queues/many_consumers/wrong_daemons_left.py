# mistake: daemonic consumers without sentinels, left to the end of the program
# fails: leaves_nothing
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        results.put(work(q.get()))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    for _ in range(consumers):
        Process(target=consumer, args=(work, q, results), daemon=True).start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    return [results.get() for _ in range(count)]

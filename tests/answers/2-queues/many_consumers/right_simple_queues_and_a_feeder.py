# right: two SimpleQueues; a thread of the caller feeds the first one while the caller empties the second
import threading
from multiprocessing import Process, SimpleQueue


def consume(work, q, results):
    for item in iter(q.get, None):
        results.put(("result", work(item)))
    results.put(("end", None))


def run(work, items, consumers):
    q, results = SimpleQueue(), SimpleQueue()
    processes = [Process(target=consume, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()

    def feed():
        for item in items:
            q.put(item)
        for _ in processes:
            q.put(None)

    feeder = threading.Thread(target=feed)
    feeder.start()
    found, ended = [], 0
    while ended < consumers:
        kind, value = results.get()
        if kind == "end":
            ended += 1
        else:
            found.append(value)
    feeder.join()
    for process in processes:
        process.join()
    q.close()
    results.close()
    return found

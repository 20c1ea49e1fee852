# mistake: the text "STOP" is the sentinel, which may well be an item
# fails: falsy_items
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item == "STOP":
            break
        results.put(work(item))


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
        q.put("STOP")
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return found

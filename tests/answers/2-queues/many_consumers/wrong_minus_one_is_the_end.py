# mistake: -1 is the sentinel, which may well be an item
# fails: falsy_items
from multiprocessing import Process, Queue

END = -1


def consumer(work, q, results):
    item = q.get()
    while item != END:
        results.put(work(item))
        item = q.get()


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = []
    for _ in range(consumers):
        process = Process(target=consumer, args=(work, q, results))
        process.start()
        processes.append(process)
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(consumers):
        q.put(END)
    found = []
    for _ in range(count):
        found.append(results.get())
    for process in processes:
        process.join()
    return found

# right: consumers count what they have done in a shared Value under its lock; a manager's dictionary keeps the results
from multiprocessing import Manager, Process, Queue, Value


def consumer(work, q, kept, count):
    while True:
        item = q.get()
        if item is None:
            break
        result = work(item)
        with count.get_lock():
            number = count.value
            count.value = number + 1
        kept[number] = result


def run(work, items, consumers):
    count = Value("L", 0)
    q = Queue()
    with Manager() as manager:
        kept = manager.dict()
        processes = [Process(target=consumer, args=(work, q, kept, count)) for i in range(consumers)]
        [p.start() for p in processes]
        [q.put(i) for i in items]
        [q.put(None) for p in processes]
        [p.join() for p in processes]
        results = [kept[i] for i in range(count.value)]
    q.close()
    q.join_thread()
    return results

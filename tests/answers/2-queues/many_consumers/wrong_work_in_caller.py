# mistake: the consumers only pass the items on; the caller calls work
# fails: own_processes
from multiprocessing import Process, Queue


def consumer(q, taken):
    while (item := q.get()) is not None:
        taken.put(item)


def run(work, items, consumers):
    q, taken = Queue(), Queue()
    processes = [Process(target=consumer, args=(q, taken)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    answer = [work(taken.get()) for _ in range(count)]
    for process in processes:
        process.join()
    return answer

# mistake: the consumers are threads of one child process
# fails: own_processes
from multiprocessing import Process, Queue
from threading import Thread


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def crew(work, q, results, consumers):
    threads = [Thread(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run(work, items, consumers):
    q, results = Queue(), Queue()
    process = Process(target=crew, args=(work, q, results, consumers))
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

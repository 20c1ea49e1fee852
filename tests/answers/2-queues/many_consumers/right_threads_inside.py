# right: each consumer process works in a thread of its own and passes the results on from the main one
import queue
import threading
from multiprocessing import Process, Queue

END = "end of one consumer"


def work_all(work, q, inner):
    while True:
        item = q.get()
        if item is None:
            inner.put(END)
            return
        inner.put((work(item),))


def consumer(work, q, results):
    inner = queue.Queue()
    thread = threading.Thread(target=work_all, args=(work, q, inner))
    thread.start()
    while (message := inner.get()) is not END:
        results.put(message)
    thread.join()
    results.put(END)


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    found = []
    for _ in range(consumers):
        while (message := results.get()) != END:
            found.append(message[0])
    for process in processes:
        process.join()
    return found

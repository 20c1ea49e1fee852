# right: a context of its own, whatever start method the program has; SimpleQueue for the results, drained by a thread
import multiprocessing
import threading


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            results.put(None)
            return
        results.put([work(item)])


def run(work, items, consumers):
    context = multiprocessing.get_context("forkserver")
    q, results = context.SimpleQueue(), context.SimpleQueue()
    found = []

    def drain():
        ended = 0
        while ended < consumers:
            message = results.get()
            if message is None:
                ended += 1
            else:
                found.append(message[0])

    processes = [context.Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    drainer = threading.Thread(target=drain)
    drainer.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    drainer.join()
    for process in processes:
        process.join()
    return found

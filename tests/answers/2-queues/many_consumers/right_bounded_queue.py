# right: a bounded queue of items, fed by a thread while the caller takes the results
from multiprocessing import Process, Queue
from threading import Thread


class Stop:
    """The sentinel: its class is what is recognised, for an object would arrive as a copy."""


def consumer(work, q, results):
    while not isinstance(thing := q.get(), Stop):
        results.put((True, work(thing)))
    results.put((False, None))


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(maxsize=consumers), Queue(2)
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()

    def feed():
        for item in items:
            q.put(item)
        for _ in range(consumers):
            q.put(Stop())

    feeder = Thread(target=feed)
    feeder.start()
    found, alive = [], consumers
    while alive:
        is_result, value = results.get()
        if is_result:
            found.append(value)
        else:
            alive -= 1
    feeder.join()
    for process in processes:
        process.join()
    return found

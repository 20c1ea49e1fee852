# mistake: the consumer is a thread of the caller's; only the results lie in another process, a manager's
# fails: run_own_process
from multiprocessing import Manager, Queue
from threading import Thread


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)


class Shelf:
    def __init__(self, things):
        self.put = things.append


def run(items):
    with Manager() as manager:
        things = manager.list()
        q = Queue()
        thread = Thread(target=consumer, args=(q, Shelf(things)))
        thread.start()
        producer(items, q)
        thread.join()
        q.close()
        q.join_thread()
        return list(things)

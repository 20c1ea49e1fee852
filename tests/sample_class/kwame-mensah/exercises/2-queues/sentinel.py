from multiprocessing import Process, Queue, SimpleQueue


class Gatherer:
    """An `out` that keeps what is put on it."""

    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)


class ConsumerProcess(Process):
    def __init__(self, q, answer):
        super().__init__(name="consumer")
        self.q = q
        self.answer = answer

    def run(self):
        gatherer = Gatherer()
        consumer(self.q, gatherer)
        self.answer.put(gatherer.items)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = q.get()
    while item is not None:
        out.put(item)
        item = q.get()


def run(items):
    q, answer = Queue(), SimpleQueue()
    process = ConsumerProcess(q, answer)
    process.start()
    producer(items, q)
    results = answer.get()
    process.join()
    process.close()
    return results

# right: producer and consumer are callable objects, and the child is started from a context manager
import contextlib
import multiprocessing


class Producer:
    def __init__(self, sentinel):
        self.sentinel = sentinel

    def __call__(self, items, q):
        for item in items:
            q.put(item)
        q.put(self.sentinel)


class Consumer:
    def __call__(self, q, out):
        while self.step(q, out):
            pass

    def step(self, q, out):
        item = q.get()
        more = item is not None
        if more:
            out.put(item)
        return more


class Recorder(Consumer):
    """Runs the consumer and hands over everything at its end."""

    def __call__(self, q, answer):
        self.taken = []
        super().__call__(q, self)
        answer.put(self.taken)

    def put(self, item):
        self.taken.append(item)


producer = Producer(None)
consumer = Consumer()


@contextlib.contextmanager
def started(process):
    process.start()
    try:
        yield process
    finally:
        process.join()


def run(items):
    q, answer = multiprocessing.Queue(), multiprocessing.Queue()
    with started(multiprocessing.Process(target=Recorder(), args=(q, answer))):
        producer(items, q)
        return answer.get()

# right: results on a JoinableQueue that the child joins, each item in a one-tuple so that the end mark is plain
import multiprocessing


class Boxed:
    def __init__(self, results):
        self.results = results

    def put(self, item):
        self.results.put((item,))

    def finish(self):
        self.results.put(())
        self.results.join()


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def child(q, results):
    boxed = Boxed(results)
    consumer(q, boxed)
    boxed.finish()


def run(items):
    q = multiprocessing.Queue()
    results = multiprocessing.JoinableQueue()
    process = multiprocessing.Process(target=child, args=(q, results))
    process.start()
    producer(items, q)
    collected = []
    while True:
        box = results.get()
        results.task_done()
        if len(box) == 0:
            break
        collected.extend(box)
    process.join()
    return collected

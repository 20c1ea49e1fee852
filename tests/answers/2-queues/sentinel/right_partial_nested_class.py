# right: functools.partial of a static method of a nested class as the target, context object passed about
import functools
import multiprocessing


class Line:
    """A production line: one queue in, one pipe out."""

    class Worker:
        @staticmethod
        def work(q, connection):
            items = []
            consumer(q, Line.Store(items))
            connection.send(items)
            connection.close()

    class Store:
        def __init__(self, items):
            self.put = items.append

    def __init__(self, context):
        self.q = context.Queue()
        self.answer, theirs = context.Pipe(duplex=True)
        self.process = context.Process(target=functools.partial(Line.Worker.work, connection=theirs), args=(self.q,))
        self.process.start()
        theirs.close()

    def finish(self):
        try:
            return self.answer.recv()
        finally:
            self.answer.close()
            self.process.join()


def producer(items, q):
    for item in items:
        q.put(item)
    else:
        q.put(None)


def consumer(q, out):
    while True:
        if (item := q.get()) is None:
            break
        out.put(item)


def run(items):
    line = Line(multiprocessing.get_context())
    producer(items, line.q)
    return line.finish()

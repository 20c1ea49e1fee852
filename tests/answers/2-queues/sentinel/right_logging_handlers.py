# right: the results travel as log records: a QueueHandler in the child, a QueueListener in the caller
import logging
import logging.handlers
import multiprocessing


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


class RecordSink:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        if not hasattr(self, "handler"):
            self.handler = logging.handlers.QueueHandler(self.queue)
            self.handler.prepare = lambda record: record
        record = logging.LogRecord("item", logging.INFO, __file__, 0, "an item", None, None)
        record.payload = item
        self.handler.emit(record)


class Gatherer(logging.Handler):
    def __init__(self):
        super().__init__()
        self.gathered = []

    def emit(self, record):
        self.gathered.append(record.payload)


def consume_as_records(q, records):
    consumer(q, RecordSink(records))


def run(items):
    q, records = multiprocessing.Queue(), multiprocessing.Queue()
    gatherer = Gatherer()
    listener = logging.handlers.QueueListener(records, gatherer)
    child = multiprocessing.Process(target=consume_as_records, args=(q, records))
    child.start()
    listener.start()
    producer(items, q)
    child.join()  # the listener's thread drains meanwhile
    listener.stop()
    return gatherer.gathered

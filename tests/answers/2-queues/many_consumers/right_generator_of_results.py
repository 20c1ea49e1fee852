# right: a generator feeds and drains in turns, never more items under way than consumers; list() makes it the result
from contextlib import ExitStack
from multiprocessing import Process, SimpleQueue


def consumer(work, inbox, outbox):
    for item in iter(inbox.get, None):
        outbox.put(work(item[0]))


def stream(work, items, consumers):
    with ExitStack() as stack:
        inbox, outbox = SimpleQueue(), SimpleQueue()
        stack.callback(inbox.close)
        stack.callback(outbox.close)
        for _ in range(consumers):
            process = Process(target=consumer, args=(work, inbox, outbox))
            process.start()
            stack.callback(process.join)
        stack.callback(lambda: [inbox.put(None) for _ in range(consumers)])
        under_way = 0
        for item in items:
            if under_way == consumers:
                yield outbox.get()
                under_way -= 1
            inbox.put([item])
            under_way += 1
        for _ in range(under_way):
            yield outbox.get()


def run(work, items, consumers):
    return list(stream(work, items, consumers))

# right: all of it happens in a thread of the caller, which starts the process, produces, collects and joins
import queue
import threading
from contextlib import ExitStack, closing
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    def through():
        while True:
            item = q.get()
            if item is None:
                return
            yield item

    for item in through():
        out.put(item)


def _work(items, answer):
    with ExitStack() as stack:
        q, out = (stack.enter_context(closing(Queue())) for _ in range(2))
        process = Process(target=consumer, args=(q, out))
        process.start()
        stack.callback(process.join)
        items = tuple(items)
        producer(items, q)
        answer.put([out.get() for _ in items])


def run(items):
    answer = queue.Queue()
    thread = threading.Thread(target=_work, args=(items, answer))
    thread.start()
    thread.join()
    return answer.get_nowait()

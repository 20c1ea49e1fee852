# mistake: a thread of the consumer's puts the items on out, and nobody waits for it: consumer returns before
# fails: consumer_passes_on
import queue
import threading
from multiprocessing import Pipe, Process, Queue


def put_all(inner, out, number):
    for _ in range(number):
        out.put(inner.get())


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    inner = queue.Queue()
    with receiving:
        while True:
            try:
                inner.put(receiving.recv())
            except EOFError:
                break
    threading.Thread(target=put_all, args=(inner, out, inner.qsize())).start()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def consume(pipe, out):
    consumer(pipe, out)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consume, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results

# mistake: the consumer starts a thread that would tell how far it is, and leaves it behind
# fails: consumer_passes_on
import threading
from multiprocessing import Pipe, Process, Queue


def tell(come):
    number = 0
    while True:
        come.acquire()
        number += 1


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    come = threading.Semaphore(0)
    threading.Thread(target=tell, args=(come,), daemon=True).start()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            come.release()
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results

# mistake: the producer sends in a thread that nobody waits for: it returns before its ends are closed
# fails: producer_closes_both
import threading
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def send_all(items, sending):
    with sending:
        for item in items:
            sending.send(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    threading.Thread(target=send_all, args=(items, sending)).start()


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results

# right: results come back one by one through a pipe, and its end of file says that they are all there
from multiprocessing import Pipe, Process, Queue


class PipeOut:
    def __init__(self, connection):
        self.put = connection.send


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)


def child(q, receiving, sending):
    receiving.close()
    consumer(q, PipeOut(sending))
    sending.close()


def run(items):
    q = Queue()
    receiving, sending = Pipe(duplex=False)
    process = Process(target=child, args=(q, receiving, sending))
    process.start()
    sending.close()
    producer(items, q)
    results = []
    with receiving:
        while True:
            try:
                results.append(receiving.recv())
            except EOFError:
                break
    process.join()
    q.close()
    q.join_thread()
    return results

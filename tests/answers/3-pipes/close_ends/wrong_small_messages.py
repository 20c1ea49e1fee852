# mistake: the consumer receives messages of up to 64 kB
# fails: consumer_passes_on
import pickle
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = pickle.loads(receiving.recv_bytes(65536))
        except EOFError:
            break
        out.put(item)
    receiving.close()


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

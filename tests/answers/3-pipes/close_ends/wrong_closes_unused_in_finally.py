# mistake: both ends are closed in the finally clause, so the sending end is open while the consumer receives
# fails: consumer_closes_unused
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    try:
        while True:
            out.put(receiving.recv())
    except EOFError:
        pass
    finally:
        sending.close()
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

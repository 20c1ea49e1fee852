# mistake: the consumer returns at once when nothing has come at all, and closes its own end only after some item
# fails: consumer_closes_own
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    count = 0
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            if count == 0:
                return
            break
        out.put(item)
        count += 1
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    items = list(items)
    pipe = Pipe(duplex=False)
    results = Queue()
    process = Process(target=consumer, args=(pipe, results))
    process.start()
    producer(items, pipe)
    found = [results.get() for _ in items]
    process.join()
    return found

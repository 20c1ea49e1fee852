# mistake: the consumer puts all items on out as one list
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    items = []
    while True:
        try:
            items.append(receiving.recv())
        except EOFError:
            break
    out.put(items)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consumer, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = queue.get()
    process.join()
    return results

# mistake: run takes a None among the results for their end, while None is an item
# fails: run_in_order
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        out.put(item)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def consume(pipe, queue):
    consumer(pipe, queue)
    queue.put(None)


def run(items):
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = []
    while (item := queue.get()) is not None:
        results.append(item)
    process.join()
    return results

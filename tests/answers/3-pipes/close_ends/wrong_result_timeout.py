# mistake: run takes half a second without a result for the end of the results
# fails: run_waits
import queue
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


def run(items):
    pipe = Pipe(duplex=False)
    results = Queue()
    process = Process(target=consumer, args=(pipe, results))
    process.start()
    producer(items, pipe)
    found = []
    try:
        while True:
            found.append(results.get(timeout=0.5))
    except queue.Empty:
        pass
    process.join()
    return found

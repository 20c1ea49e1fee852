# mistake: the items go to the child as an argument, and the child runs producer and consumer, one after the other
# fails: run_own_process
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


def child(items, results):
    for item in items:
        results.put(item)


def run(items):
    items = list(items)
    results = Queue()
    process = Process(target=child, args=(items, results))
    process.start()
    found = [results.get() for _ in items]
    process.join()
    return found

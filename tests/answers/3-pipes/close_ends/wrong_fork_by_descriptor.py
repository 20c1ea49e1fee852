# mistake: the child is told the numbers of the descriptors, which only a forked one has open
# fails: run_start_methods
from multiprocessing import Pipe, Process, Queue
from multiprocessing.connection import Connection


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


def child(numbers, results):
    consumer([Connection(number) for number in numbers], results)


def run(items):
    items = list(items)
    pipe = Pipe(duplex=False)
    results = Queue()
    process = Process(target=child, args=([end.fileno() for end in pipe], results))
    process.start()
    producer(items, pipe)
    found = [results.get() for _ in items]
    process.join()
    return found

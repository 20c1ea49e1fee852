# mistake: the results come back through a pipe that nobody reads before the producer has finished
# fails: run_large
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


class Back:
    def __init__(self, end):
        self.put = end.send


def child(pipe, end):
    consumer(pipe, Back(end))
    end.close()


def run(items):
    items = list(items)
    pipe = Pipe(duplex=False)
    mine, theirs = Pipe(duplex=False)
    process = Process(target=child, args=(pipe, theirs))
    process.start()
    theirs.close()
    producer(items, pipe)
    found = [mine.recv() for _ in items]
    process.join()
    mine.close()
    return found

# mistake: joins the consumer before it reads the pipe with the results
# fails: run_large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process


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


class Sender:
    def __init__(self, connection):
        self.put = connection.send


def consume(pipe, connection):
    consumer(pipe, Sender(connection))
    connection.close()


def run(items):
    pipe = Pipe()
    mine, theirs = Pipe(duplex=False)
    process = Process(target=consume, args=(pipe, theirs))
    process.start()
    theirs.close()
    producer(items, pipe)
    process.join()
    results = []
    while True:
        try:
            results.append(mine.recv())
        except EOFError:
            return results

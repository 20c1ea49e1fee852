# mistake: keeps the connections for the results in a global list and never closes them
# fails: run_leaves_nothing
from multiprocessing import Pipe, Process

connections = []


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


class Collected(list):
    def put(self, item):
        self.append(item)


def consume(pipe, connection):
    collected = Collected()
    consumer(pipe, collected)
    connection.send(list(collected))


def run(items):
    pipe = Pipe()
    connections.append(Pipe())
    mine, theirs = connections[-1]
    process = Process(target=consume, args=(pipe, theirs))
    process.start()
    producer(items, pipe)
    results = mine.recv()
    process.join()
    return results

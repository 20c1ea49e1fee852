# right: consumer waits with multiprocessing.connection.wait, run for results or for the end of the child
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def consumer(pipe, out):
    waiting_for, unused = list(pipe[:1]), pipe[1]
    unused.close()
    while waiting_for:
        for connection in wait(waiting_for):
            try:
                out.put(connection.recv())
            except EOFError:
                waiting_for.remove(connection)
                connection.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


class Later:
    """Keeps the results until the pipe is at its end, so that nobody need read them meanwhile."""

    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    def send_all(self, connection):
        for item in self.items:
            connection.send(item)


def child(pipe, results):
    later = Later()
    consumer(pipe, later)
    later.send_all(results)
    results.close()


def run(items):
    pipe = Pipe(duplex=False)
    results, theirs = Pipe(duplex=False)
    process = Process(target=child, args=(pipe, theirs))
    process.start()
    theirs.close()
    producer(items, pipe)
    collected = []
    while results in wait([results, process.sentinel]):
        try:
            collected.append(results.recv())
        except EOFError:
            break
    results.close()
    process.join()
    return collected

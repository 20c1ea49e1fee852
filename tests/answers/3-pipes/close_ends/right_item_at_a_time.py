# right: one-way, and an answer for each item over a second pipe before the next one is sent: nothing ever fills
from multiprocessing import Pipe, Process


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


class ToPipe:
    def __init__(self, connection):
        self.put = connection.send


def consume(pipe, back):
    receiving, sending = back
    receiving.close()
    with sending:
        consumer(pipe, ToPipe(sending))


def run(items):
    pipe, back = Pipe(), Pipe(duplex=False)
    child = Process(target=consume, args=(pipe, back))
    child.start()
    back[1].close()
    results = []

    def one_after_another():
        wanted = 0
        for item in items:
            while len(results) < wanted:
                results.append(back[0].recv())
            wanted += 1
            yield item
        while len(results) < wanted:
            results.append(back[0].recv())

    with back[0]:
        producer(one_after_another(), pipe)
    child.join()
    return results

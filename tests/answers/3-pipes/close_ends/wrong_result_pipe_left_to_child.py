# mistake: the caller keeps its copy of the sending end of the pipe with the results, which so never comes to its end
# fails: run_in_order
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
    consumer(pipe, ToPipe(back))
    back.close()


def run(items):
    pipe, (results_from, results_to) = Pipe(), Pipe(False)
    child = Process(target=consume, args=(pipe, results_to))
    child.start()
    producer(items, pipe)
    results = []
    while True:
        try:
            results.append(results_from.recv())
        except EOFError:
            break
    child.join()
    return results

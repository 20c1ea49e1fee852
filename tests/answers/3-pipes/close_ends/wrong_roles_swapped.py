# mistake: the producer runs in the child and the consumer in the caller
# fails: run_own_process
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


class Results(list):
    def put(self, item):
        self.append(item)


def run(items):
    pipe = Pipe()
    process = Process(target=producer, args=(list(items), pipe))
    process.start()
    results = Results()
    consumer(pipe, results)
    process.join()
    return list(results)

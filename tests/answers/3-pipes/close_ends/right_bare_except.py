# right: clumsy, but within the contract: a bare except round the receive alone, and every close done twice
from multiprocessing import Pipe, Process, Queue


class Out:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put([item])


def consumer(pipe, out):
    output_side, input_side = pipe
    input_side.close()
    input_side.close()
    while True:
        try:
            item = output_side.recv()
        except:
            break
        out.put(item)
    output_side.close()
    output_side.close()


def producer(items, pipe):
    output_side, input_side = pipe
    output_side.close()
    output_side.close()
    for item in items:
        input_side.send(item)
    input_side.close()
    input_side.close()


def work(pipe, queue):
    consumer(pipe, Out(queue))
    queue.put(None)


def run(items):
    pipe = Pipe()
    queue = Queue()
    process = Process(target=work, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    for connection in pipe:
        connection.close()
    results = []
    while (box := queue.get()) is not None:
        results += box
    process.join()
    return results

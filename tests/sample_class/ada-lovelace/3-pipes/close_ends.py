from multiprocessing import Pipe, Process, Queue


class Consumed:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)


def consumer(pipe, out):
    output_side, input_side = pipe
    input_side.close()
    while True:
        try:
            item = output_side.recv()
        except EOFError:
            break
        print(type(item))
        out.put(item)
    output_side.close()


def producer(items, pipe):
    output_side, input_side = pipe
    output_side.close()
    for item in items:
        input_side.send(item)
    input_side.close()


def consume(pipe, results):
    consumed = Consumed()
    consumer(pipe, consumed)
    results.put(consumed.items)


def run(items):
    pipe = Pipe()
    results = Queue()
    consumer_process = Process(target=consume, args=(pipe, results))
    consumer_process.start()
    producer(items, pipe)
    consumed = results.get()
    consumer_process.join()
    return consumed


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))

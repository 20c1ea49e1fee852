# right: a class with the whole exchange, functools.partial as target, a context object
import functools
import multiprocessing


class Exchange:
    class Buffer:
        def __init__(self):
            self.held = {}

        def put(self, item):
            self.held[len(self.held)] = item

    @classmethod
    def child(cls, pipe, *, answer):
        buffer = cls.Buffer()
        consumer(pipe, buffer)
        answer.put(buffer.held)

    def __init__(self, context=None):
        self.context = context or multiprocessing.get_context()

    def __call__(self, items):
        pipe = self.context.Pipe(duplex=True)
        answer = self.context.Queue()
        process = self.context.Process(target=functools.partial(Exchange.child, pipe, answer=answer))
        process.start()
        producer(items, pipe)
        held = answer.get()
        process.join()
        process.close()
        return [held[number] for number in sorted(held)]


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


def run(items):
    return Exchange()(items)

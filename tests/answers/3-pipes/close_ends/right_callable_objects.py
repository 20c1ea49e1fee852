# right: consumer and producer are callable objects; the ends are told by what they can do in a small class
import multiprocessing


class Ends:
    def __init__(self, pipe):
        self.receiving, self.sending = pipe

    def keep(self, kept, dropped):
        getattr(self, dropped).close()
        return getattr(self, kept)


class Consumer:
    def __call__(self, pipe, out):
        with Ends(pipe).keep("receiving", "sending") as end:
            while self.one(end, out):
                pass

    @staticmethod
    def one(end, out):
        try:
            item = end.recv()
        except EOFError:
            return False
        out.put(item)
        return True


class Producer:
    def __call__(self, items, pipe):
        with Ends(pipe).keep("sending", "receiving") as end:
            for item in items:
                end.send(item)


consumer = Consumer()
producer = Producer()


class Child:
    def __init__(self, pipe, answer):
        self.pipe = pipe
        self.answer = answer

    def __call__(self):
        self.results = []
        consumer(self.pipe, self)
        self.answer.put(self.results)

    def put(self, item):
        self.results.append(item)


def run(items):
    pipe = multiprocessing.Pipe()
    answer = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=Child(pipe, answer))
    process.start()
    producer(items, pipe)
    results = answer.get()
    process.join()
    return results

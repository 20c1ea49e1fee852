from multiprocessing import Pipe, Process, SimpleQueue


class Gathered(list):
    def put(self, item):
        self.append(item)


class ConsumerProcess(Process):
    def __init__(self, pipe):
        super().__init__()
        self.pipe = pipe
        self.answer = SimpleQueue()

    def run(self):
        gathered = Gathered()
        consumer(self.pipe, gathered)
        self.answer.put(list(gathered))


def consumer(pipe, out):
    with pipe[0] as receiving:
        with pipe[1]:
            pass
        try:
            while True:
                out.put(receiving.recv())
        except EOFError:
            pass


def producer(items, pipe):
    pipe[0].close()
    with pipe[1] as sending:
        for item in items:
            sending.send(item)


def run(items):
    pipe = Pipe(duplex=False)
    process = ConsumerProcess(pipe)
    process.start()
    producer(items, pipe)
    results = process.answer.get()
    process.join()
    return results

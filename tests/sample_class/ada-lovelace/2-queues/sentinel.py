from multiprocessing import Process, Queue


class Consumed:
    def __init__(self):
        self.items = []

    def put(self, item):
        print(type(item))
        self.items.append(item)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consume(q, results):
    consumed = Consumed()
    consumer(q, consumed)
    results.put(consumed.items)


def run(items):
    q = Queue()
    results = Queue()
    consumer_process = Process(target=consume, args=(q, results))
    consumer_process.start()
    producer(items, q)
    consumed = results.get()
    consumer_process.join()
    return consumed


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))

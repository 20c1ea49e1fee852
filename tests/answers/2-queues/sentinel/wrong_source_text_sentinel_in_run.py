# mistake: as in the program of the text, the caller of producer puts the sentinel, not producer
# fails: producer_ends_with_sentinel
from multiprocessing import Process, Queue


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        print(type(item))
        out.put(item)


def producer(items, q):
    for item in items:
        q.put(item)


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = Queue()
    out = Queue()
    consumer_process = Process(target=consume, args=(q, out))
    consumer_process.start()
    producer(items, q)
    q.put(None)
    consumed = []
    while True:
        item = out.get()
        if item is None:
            break
        consumed.append(item)
    consumer_process.join()
    return consumed


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))

# mistake: the program of the text with the asked-for signatures: consumer still prints, and run returns the items
# fails: consumer_passes_on
from multiprocessing import Process, Queue


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        print(item)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def run(items):
    q = Queue()
    out = Queue()
    consumer_process = Process(target=consumer, args=(q, out))
    consumer_process.start()
    sequence = list(items)
    producer(sequence, q)
    consumer_process.join()
    return sequence


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))

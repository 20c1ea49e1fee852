# mistake: the program of the text with a queue for the results, which are read after the join that ended the program
# fails: run_large
# told: what it has put on a queue does not fit into the queue's pipe
from multiprocessing import Process, Queue


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


def run(items):
    q = Queue()
    out = Queue()
    consumer_process = Process(target=consumer, args=(q, out))
    consumer_process.start()
    producer(items, q)
    consumer_process.join()
    out.put(None)
    consumed = []
    while True:
        item = out.get()
        if item is None:
            break
        consumed.append(item)
    return consumed


if __name__ == "__main__":
    sequence = [1, 2, 3, 4]
    print(run(sequence))

# mistake: the consumer passes on truthy items only, though it ends at None and nowhere else
# fails: consumer_keeps_falsy
from multiprocessing import Process, SimpleQueue


class Collected(list):
    put = list.append


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = 0
    while item is not None:
        item = q.get()
        if item:
            out.put(item)


def work(q, answer):
    collected = Collected()
    consumer(q, collected)
    answer.put(collected)


def run(items):
    q = SimpleQueue()
    answer = SimpleQueue()
    process = Process(target=work, args=(q, answer))
    process.start()
    producer(items, q)
    results = list(answer.get())
    process.join()
    return results

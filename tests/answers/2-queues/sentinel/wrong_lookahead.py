# mistake: the consumer looks one item ahead to see the end, and never puts the last item it holds
# fails: consumer_passes_on
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    item = q.get()
    while True:
        following = q.get()
        if following is None:
            break
        out.put(item)
        item = following


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = []
    process.join()
    while not out.empty():
        found.append(out.get())
    return found

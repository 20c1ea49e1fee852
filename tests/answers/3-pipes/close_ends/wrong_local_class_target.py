# mistake: a class inside run gathers the results in the child: only a forked child can know it
# fails: run_start_methods
from multiprocessing import Pipe, Process, Queue


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
    class TaggedOut:
        def put(self, item):
            queue.put(("item", item))

    def consume():
        consumer(pipe, TaggedOut())
        queue.put(("end", None))

    pipe = Pipe()
    queue = Queue()
    process = Process(target=consume)
    process.start()
    producer(items, pipe)
    results = []
    tag, item = queue.get()
    while tag != "end":
        results.append(item)
        tag, item = queue.get()
    process.join()
    return results

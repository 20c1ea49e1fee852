# right: the caller collects in an asyncio program, a thread of which blocks in get
import asyncio
import multiprocessing


class Sender:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put((True, item))

    def finish(self):
        self.queue.put((False, None))


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


def child(pipe, queue):
    sender = Sender(queue)
    consumer(pipe, sender)
    sender.finish()


async def collect(queue):
    results = []
    while True:
        more, item = await asyncio.to_thread(queue.get)
        if not more:
            return results
        results.append(item)


def run(items):
    pipe = multiprocessing.Pipe()
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=child, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = asyncio.run(collect(queue))
    process.join()
    return results

# mistake: producer and consumer are coroutine functions: calling them does nothing
# fails: consumer_passes_on, producer_ends_with_sentinel
import asyncio
from multiprocessing import Process, Queue


async def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


async def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


def consume(q, out):
    asyncio.run(consumer(q, out))


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consume, args=(q, out))
    child.start()
    asyncio.run(producer(items, q))
    results = [out.get() for _ in items]
    child.join()
    return results

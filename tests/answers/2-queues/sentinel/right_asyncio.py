# right: the caller waits for the results in an asyncio program, one thread of which blocks in get
import asyncio
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def child(q, out):
    consumer(q, out)
    out.put(None)


async def collect(out):
    results = []
    while (item := await asyncio.to_thread(out.get)) is not None:
        results.append(item)
    return results


async def produce_and_collect(items, q, out):
    collecting = asyncio.create_task(collect(out))
    producer(items, q)
    return await collecting


def run(items):
    q, out = Queue(), Queue()
    process = Process(target=child, args=(q, out))
    process.start()
    results = asyncio.run(produce_and_collect(items, q, out))
    process.join()
    return results

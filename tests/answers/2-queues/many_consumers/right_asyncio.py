# right: an asyncio program whose threads block in get and in join
import asyncio
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


async def collect(items, processes, q, results):
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    found = [await asyncio.to_thread(results.get) for _ in range(count)]
    await asyncio.gather(*(asyncio.to_thread(process.join) for process in processes))
    return found


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    return asyncio.run(collect(items, processes, q, results))

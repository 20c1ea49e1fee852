# right: the consumer is an asyncio program that reads when the loop says there is something
import asyncio
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    asyncio.run(_consume(receiving, out))
    receiving.close()


async def _consume(end, out):
    loop, readable = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(end.fileno(), readable.set)
    try:
        while True:
            await readable.wait()
            out.put(end.recv())
            readable.clear()
    except EOFError:
        pass
    finally:
        loop.remove_reader(end.fileno())


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    items = tuple(items)
    pipe = Pipe(duplex=False)
    out = Queue()
    process = Process(target=consumer, args=(pipe, out))
    process.start()
    producer(items, pipe)
    found = []
    while len(found) != len(items):
        found.append(out.get())
    process.join()
    return found

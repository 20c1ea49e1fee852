# right: ask drives an async generator by hand, whose steps are the questions; nothing else is asynchronous
import asyncio
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


async def answers_of(pairs):
    server, client = Pipe()
    child = Process(target=adder, args=((server, client),))
    child.start()
    server.close()
    try:
        for pair in pairs:
            client.send(pair)
            yield client.recv()
    finally:
        client.close()
        child.join()


async def gather(pairs):
    return [answer async for answer in answers_of(pairs)]


def ask(pairs):
    return asyncio.run(gather(pairs))

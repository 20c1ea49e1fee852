# right: the client talks to the adder from an executor thread of asyncio
import asyncio
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            pair = server.recv()
            server.send(pair[0] + pair[1])
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    finally:
        server.close()


async def talk(client, pairs):
    answers = []
    for pair in pairs:
        await asyncio.to_thread(client.send, pair)
        answers.append(await asyncio.to_thread(client.recv))
    return answers


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    try:
        answers = asyncio.run(talk(client, pairs))
    finally:
        client.close()
    process.join()
    return answers

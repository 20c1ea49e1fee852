# right: ask is an asyncio program whose blocking calls run in an executor; wrong keys and absent servers pass through it
import asyncio
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with admit(listener) as client:
                try:
                    while True:
                        x, y = client.recv()
                        client.send(x + y)
                except (EOFError, OSError):
                    pass


async def talk(address, authkey, pairs, thread):
    loop = asyncio.get_running_loop()
    server = await loop.run_in_executor(thread, lambda: Client(address, authkey=authkey))
    try:
        answers = []
        for pair in pairs:
            await loop.run_in_executor(thread, server.send, pair)
            answers.append(await loop.run_in_executor(thread, server.recv))
        return answers
    finally:
        server.close()


def ask(address, authkey, pairs):
    with ThreadPoolExecutor(1) as thread:
        return asyncio.run(talk(address, authkey, pairs, thread))

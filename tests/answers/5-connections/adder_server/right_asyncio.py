# right: accept and the talk with a client in threads of asyncio, one at a time
import asyncio
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def talk(conn):
    with conn:
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            return


async def main(listener, clients):
    while clients:
        try:
            conn = await asyncio.to_thread(listener.accept)
        except (AuthenticationError, EOFError, OSError):
            continue
        await asyncio.to_thread(talk, conn)
        clients -= 1


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        asyncio.run(main(listener, clients))


async def questions(conn, pairs):
    loop = asyncio.get_running_loop()
    answers = []
    for pair in pairs:
        await loop.run_in_executor(None, conn.send, pair)
        answers.append(await loop.run_in_executor(None, conn.recv))
    return answers


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        return asyncio.run(questions(conn, pairs))

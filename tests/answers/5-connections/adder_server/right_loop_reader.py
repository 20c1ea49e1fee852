# right: each client is watched by an asyncio loop, which calls back when there is something to read
import asyncio
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


class Session:
    def __init__(self, connection, loop):
        self.connection, self.loop = connection, loop
        self.over = loop.create_future()
        loop.add_reader(connection.fileno(), self.question)

    def question(self):
        try:
            x, y = self.connection.recv()
            self.connection.send(x + y)
        except (EOFError, OSError):
            self.loop.remove_reader(self.connection.fileno())
            self.connection.close()
            self.over.set_result(None)


async def until_over(connection):
    await Session(connection, asyncio.get_running_loop()).over


def serve(address, authkey, clients):
    with Listener(address, backlog=4, authkey=authkey) as listener:
        for _ in range(clients):
            asyncio.run(until_over(admit(listener)))


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers

# right: a class of sessions with __enter__ and __exit__, the exit swallows what ends a client
from dataclasses import dataclass, field
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener


@dataclass
class Session:
    connection: Connection

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.connection.close()
        return kind is not None and issubclass(kind, (EOFError, OSError))

    def __iter__(self):
        while True:
            yield self.connection.recv()


@dataclass
class Server:
    listener: Listener
    done: int = field(default=0)

    def session(self):
        while True:
            try:
                return Session(self.listener.accept())
            except AuthenticationError:
                pass
            except (EOFError, OSError):
                pass

    def run(self, clients):
        while self.done < clients:
            with self.session() as session:
                self.done += 1
                for x, y in session:
                    session.connection.send(x + y)


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        Server(listener).run(clients)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = [None] * len(pairs)
        for place, pair in enumerate(pairs):
            connection.send(pair)
            answers[place] = connection.recv()
        return answers

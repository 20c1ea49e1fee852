# right: poll(None) waits for a question or the end, and a helper of the class tells them apart
from multiprocessing import Pipe, Process


class Gone(Exception):
    """Nobody asks any more."""


def question(connection):
    connection.poll(None)
    try:
        return connection.recv()
    except (EOFError, OSError) as error:
        raise Gone from error


def reply(connection, answer):
    try:
        connection.send(answer)
    except OSError as error:
        raise Gone from error


def adder(pipe):
    own, other = pipe
    other.close()
    try:
        while True:
            left, right = question(own)
            reply(own, left + right)
    except Gone:
        pass
    finally:
        own.close()


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    child.join()
    return answers

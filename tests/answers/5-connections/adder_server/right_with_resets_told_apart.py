# right: over-careful: every way to go has a branch of its own, every close is guarded, and ask tries three times
import errno
from multiprocessing import AuthenticationError, ProcessError
from multiprocessing.connection import Client, Listener


def close(something):
    try:
        something.close()
    except OSError as error:
        print("not closed:", error)


def admitted(listener):
    try:
        return listener.accept()
    except AuthenticationError:
        print("another key")
    except ProcessError as error:
        print("no key check:", error)
    except EOFError:
        print("hung up")
    except ConnectionError as error:
        print("gone:", error)
    except OSError as error:
        if error.errno in (errno.EMFILE, errno.ENFILE):
            raise
        print("no answer:", error)
    return None


def answer(client):
    while True:
        try:
            x, y = client.recv()
        except EOFError:
            return
        except ConnectionResetError:
            return
        except OSError as error:
            print("in the middle of a message:", error)
            return
        total = x + y
        try:
            client.send(total)
        except BrokenPipeError:
            return
        except ConnectionResetError:
            return


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    try:
        served = 0
        while served != clients:
            client = admitted(listener)
            if client is None:
                continue
            served += 1
            try:
                answer(client)
            finally:
                close(client)
    finally:
        close(listener)


def ask(address, authkey, pairs):
    for last in (False, False, True):
        try:
            server = Client(address, authkey=authkey)
            break
        except ConnectionError:
            if last:
                raise
    try:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
    finally:
        close(server)

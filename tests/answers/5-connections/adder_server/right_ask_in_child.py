# right: ask talks to the server in a child process, whose exception or answers it brings home
import operator
from multiprocessing import AuthenticationError, Pipe, Process
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        left = clients
        while left:
            try:
                with listener.accept() as one:
                    left -= 1
                    while True:
                        one.send(operator.add(*one.recv()))
            except (AuthenticationError, EOFError, OSError):
                pass


def call(address, authkey, pairs, home):
    try:
        with Client(address, authkey=authkey) as server:
            answers = []
            for pair in pairs:
                server.send(pair)
                answers.append(server.recv())
        home.send((answers, None))
    except Exception as error:
        home.send((None, error))
    home.close()


def ask(address, authkey, pairs):
    here, there = Pipe(duplex=False)
    child = Process(target=call, args=(address, authkey, pairs, there))
    child.start()
    there.close()
    answers, error = here.recv()
    here.close()
    child.join()
    if error is not None:
        raise error
    return answers

# right: a subclass of Listener whose accept tries until somebody has passed; the client does its key check by hand
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge


class Patient(Listener):
    refused = 0

    def accept(self):
        try:
            return super().accept()
        except (AuthenticationError, EOFError, OSError):
            self.refused += 1
            return self.accept()


def talk(client):
    try:
        while question := client.recv():
            match question:
                case (x, y):
                    client.send(x + y)
    except (EOFError, OSError):
        pass


def serve(address, authkey, clients):
    with Patient(address, None, 5, authkey) as listener:
        while clients:
            with listener.accept() as client:
                talk(client)
            clients -= 1


def ask(address, authkey, pairs):
    server = Client(address)
    try:
        answer_challenge(server, authkey)
        deliver_challenge(server, authkey)
        answers = []
        for x, y in pairs:
            server.send((x, y))
            answers.append(server.recv())
        return answers
    finally:
        server.close()

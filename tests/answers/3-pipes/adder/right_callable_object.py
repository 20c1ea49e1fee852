# right: the target is a callable object of a class at the top of the module, made with partial
from functools import partial
from multiprocessing import Pipe, Process


def adder(pipe):
    Server(pipe)()


class Server:
    def __init__(self, pipe):
        self.server, self.client = pipe

    def __call__(self):
        self.client.close()
        while self.one():
            pass
        self.server.close()

    def one(self):
        try:
            x, y = self.server.recv()
            self.server.send(x + y)
        except EOFError:
            return False
        except OSError:
            return False
        return True


def ask(pairs):
    pipe = Pipe()
    process = Process(target=partial(adder, pipe))
    process.start()
    server, client = pipe
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers

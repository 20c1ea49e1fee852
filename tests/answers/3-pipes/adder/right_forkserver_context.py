# right: a forkserver context of its own; the adder is the __call__ of an object, adder a plain function round it
import multiprocessing

CONTEXT = multiprocessing.get_context("forkserver")


class Server:
    def __init__(self, pipe):
        self.end, self.unused = pipe

    def __call__(self):
        self.unused.close()
        while self.serve_one():
            pass
        self.end.close()

    def serve_one(self):
        try:
            x, y = self.end.recv()
            self.end.send(x + y)
        except (EOFError, OSError):
            return False
        return True


def adder(pipe):
    Server(pipe)()


def ask(pairs):
    pipe = CONTEXT.Pipe()
    process = CONTEXT.Process(target=Server(pipe))
    process.start()
    server, client = pipe
    server.close()
    answers = []
    try:
        for pair in pairs:
            client.send(pair)
            answers.append(client.recv())
    finally:
        client.close()
        process.join()
    return answers

# right: match takes the pair apart, contextlib closes both ends, one handler for both lines that can find the client gone
from contextlib import ExitStack, closing, suppress
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with closing(server_end), suppress(EOFError, ConnectionError):
        while True:
            match server_end.recv():
                case (x, y):
                    server_end.send(x + y)


def ask(pairs):
    with ExitStack() as stack:
        server_end, client_end = pipe = Pipe(duplex=True)
        child = Process(target=adder, args=(pipe,))
        child.start()
        stack.callback(child.join)
        stack.enter_context(client_end)
        server_end.close()
        return [client_end.recv() for pair in pairs if client_end.send(pair) is None]

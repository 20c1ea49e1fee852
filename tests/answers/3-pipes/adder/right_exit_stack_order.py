# right: an ExitStack undoes everything in the right order: join is registered first and so comes last
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    with ExitStack() as stack:
        stack.enter_context(suppress(EOFError, ConnectionError))
        stack.enter_context(server)
        client.close()
        for x, y in iter(server.recv, 0):
            server.send(x + y)


def ask(pairs):
    with ExitStack() as stack:
        pipe = Pipe()
        child = Process(target=adder, args=(pipe,))
        child.start()
        stack.callback(child.join)
        stack.callback(pipe[1].close)
        pipe[0].close()

        def answer(pair):
            pipe[1].send(pair)
            return pipe[1].recv()

        return list(map(answer, pairs))

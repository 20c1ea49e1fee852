# right: always a spawned child, over a pipe of the same context
import multiprocessing


def adder(pipe):
    (server, client) = pipe
    client.close()
    with server:
        try:
            while True:
                (x, y) = server.recv()
                server.send(x + y)
        except (EOFError, ConnectionResetError, BrokenPipeError):
            pass


def ask(pairs):
    context = multiprocessing.get_context("spawn")
    server, client = context.Pipe()
    process = context.Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    with client:
        answers = [client.send(pair) or client.recv() for pair in pairs]
    process.join()
    return answers

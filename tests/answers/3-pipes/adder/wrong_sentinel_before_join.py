# mistake: ask ends the adder with a sentinel, and closes the client end after the join
# fails: ask_ends_by_closing
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while (pair := server.recv()) is not None:
            x, y = pair
            server.send(x + y)
    except (EOFError, OSError):
        pass
    server.close()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.send(None)
    process.join()
    client.close()
    return answers

# mistake: ask closes the client end as soon as the last question is sent, and reads its answer from a closed connection
# fails: ask_in_order
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    answers = []
    with client:
        for pair in pairs:
            if answers:
                answers[-1] = client.recv()
            client.send(pair)
            answers.append(None)
    if answers:
        answers[-1] = client.recv()
    child.join()
    return answers

# mistake: the client end is closed after the last answer, inside the loop: with no pairs never
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
    for number, pair in enumerate(pairs, 1):
        client.send(pair)
        answers.append(client.recv())
        if number == len(pairs):
            client.close()
    child.join()
    return answers

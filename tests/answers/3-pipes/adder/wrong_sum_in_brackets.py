# mistake: the adder answers with a tuple of one, "so that a sum of None is an answer too"
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send((x + y,))
            except (EOFError, OSError):
                break


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        (answer,) = client.recv()
        answers.append(answer)
    client.close()
    child.join()
    return answers

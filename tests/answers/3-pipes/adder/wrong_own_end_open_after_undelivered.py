# mistake: the adder looks for a broken pipe in send only: a reset in recv escapes
# fails: adder_undelivered
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
            except EOFError:
                return
            try:
                server.send(x + y)
            except BrokenPipeError:
                return


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers

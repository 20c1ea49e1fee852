# mistake: the adder receives from its own end and answers into the client end
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    try:
        while True:
            x, y = server.recv()
            client.send(x + y)
    except (EOFError, OSError):
        pass
    server.close()
    client.close()


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

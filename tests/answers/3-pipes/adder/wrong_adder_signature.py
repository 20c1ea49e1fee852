# mistake: adder takes the two ends as two arguments
# fails: loads
from multiprocessing import Pipe, Process


def adder(server, client):
    client.close()
    try:
        while True:
            x, y = server.recv()
            server.send(x + y)
    except (EOFError, OSError):
        pass
    server.close()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=(server, client))
    process.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers

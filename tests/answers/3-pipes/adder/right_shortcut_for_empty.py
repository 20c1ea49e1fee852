# right: starts nothing when there is nothing to ask; keeps the server end open as long as the child lives
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = server.recv()
        except Exception:
            break
        total = x + y
        try:
            server.send(total)
        except Exception:
            break
    server.close()


def ask(pairs):
    if not pairs:
        return []
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    server.close()
    return answers

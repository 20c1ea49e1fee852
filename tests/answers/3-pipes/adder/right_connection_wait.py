# right: multiprocessing.connection.wait, and the child watched by its sentinel
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while wait([server]):
            try:
                x, y = server.recv()
            except (EOFError, OSError):
                break
            answer = x + y
            try:
                server.send(answer)
            except OSError:
                break


def ask(pairs):
    server, client = Pipe()
    child = Process(target=adder, args=((server, client),))
    child.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        if client not in wait([client, child.sentinel]):
            raise RuntimeError("the adder has died")
        answers.append(client.recv())
    client.close()
    wait([child.sentinel])
    child.join()
    return answers

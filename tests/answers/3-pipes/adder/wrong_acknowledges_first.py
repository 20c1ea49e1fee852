# mistake: the adder sends "ok" for each question before its sum, and ask throws every first message away
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send("ok")
                server.send(x + y)
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
        client.recv()
        answers.append(client.recv())
    client.close()
    child.join()
    return answers

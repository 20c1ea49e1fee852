# mistake: the adder sends a farewell at the end of the pipe, which raises
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = server.recv()
        except EOFError:
            break
        server.send(x + y)
    server.send("bye")
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
    client.close()
    process.join()
    return answers

# mistake: the program of the text: an answer that cannot be delivered ends the adder with an exception
# fails: adder_undelivered
from multiprocessing import Pipe, Process


def adder(pipe):
    server_side, client_side = pipe
    client_side.close()
    while True:
        try:
            x, y = server_side.recv()
        except EOFError:
            break
        result = x + y
        server_side.send(result)
    server_side.close()


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

# mistake: the adder closes its end after each answer
# fails: adder_answers, ask_in_order
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = server.recv()
            with server:
                server.send(x + y)
        except (EOFError, OSError):
            break


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

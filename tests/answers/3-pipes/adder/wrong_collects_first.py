# mistake: the adder collects all pairs before it answers
# fails: adder_answers, ask_in_order
# told: Each of them waits for the other to send something
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    pairs = []
    try:
        while True:
            pairs.append(server.recv())
    except (EOFError, OSError):
        pass
    try:
        for x, y in pairs:
            server.send(x + y)
    except OSError:
        pass
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

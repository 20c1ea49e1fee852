# mistake: the adder closes its copy of the client end only after the loop
# fails: adder_answers, ask_in_order
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    while True:
        try:
            x, y = server.recv()
        except (EOFError, OSError):
            break
        try:
            server.send(x + y)
        except OSError:
            break
    client.close()
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

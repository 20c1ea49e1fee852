# mistake: the adder never closes its copy of the client end
# fails: adder_answers, ask_in_order
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    while True:
        try:
            x, y = server.recv()
            server.send(x + y)
        except (EOFError, OSError):
            break
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

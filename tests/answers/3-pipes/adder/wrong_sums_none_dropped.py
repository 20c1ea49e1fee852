# mistake: the adder does not send a sum that is None
# fails: adder_odd_sums
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            x, y = server.recv()
            answer = x + y
            if answer is None:
                continue
            server.send(answer)
    except (EOFError, OSError):
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

# mistake: the adder answers a sum only if it is true
# fails: adder_odd_sums
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = server.recv()
            answer = x + y
            if answer is not None and answer != 0:
                server.send(answer)
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

# mistake: the adder swallows every exception and goes on, the end of the pipe included; a broken one ends it by count
# fails: adder_closes_own
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    failures = 0
    while failures < 3:
        try:
            x, y = server_end.recv()
            server_end.send(x + y)
        except Exception:
            failures += 1


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server_end.close()
    answers = []
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            answers.append(client_end.recv())
    process.join()
    return answers

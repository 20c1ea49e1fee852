# mistake: answers kept in a dictionary by pair: pairs need not be hashable, and equal ones have one place
# fails: ask_in_order
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        while True:
            try:
                x, y = server_end.recv()
                server_end.send(x + y)
            except (EOFError, OSError):
                return


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server_end.close()
    answers = {}
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            answers[pair] = client_end.recv()
    process.join()
    return list(answers.values())

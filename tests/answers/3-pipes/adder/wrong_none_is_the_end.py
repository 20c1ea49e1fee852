# mistake: `while (answer := ...) is not None` in ask: a sum of None ends the asking
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
    answers = []
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            if (answer := client_end.recv()) is None:
                break
            answers.append(answer)
    process.join()
    return answers

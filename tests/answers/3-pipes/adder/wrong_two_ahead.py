# mistake: always one question more under way than answers taken: large ones fill the pipe both ways
# fails: ask_large
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
        for number, pair in enumerate(pairs):
            client_end.send(pair)
            if number:
                answers.append(client_end.recv())
        if pairs:
            answers.append(client_end.recv())
    process.join()
    return answers

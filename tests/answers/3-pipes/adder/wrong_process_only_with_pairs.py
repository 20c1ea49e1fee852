# mistake: with no pairs the child is started, and ask returns without closing and joining
# fails: ask_leaves_nothing
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
    process = Process(target=adder, args=(pipe,), daemon=True)
    process.start()
    if not pairs:
        return []
    server_end.close()
    answers = []
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            answers.append(client_end.recv())
    process.join()
    return answers

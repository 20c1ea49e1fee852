# mistake: joins for a hundredth of a second and takes it that the adder has ended by then
# fails: ask_leaves_nothing, ask_start_methods
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
            answers.append(client_end.recv())
    process.join(0.01)
    return answers

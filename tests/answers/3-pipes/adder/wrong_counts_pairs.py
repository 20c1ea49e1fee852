# mistake: the child is told how many pairs there are, and ends after the last answer
# fails: ask_ends_by_closing
from multiprocessing import Pipe, Process


def adder(pipe, count=None):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        while count is None or count > 0:
            try:
                x, y = server_end.recv()
                server_end.send(x + y)
            except (EOFError, ConnectionError):
                return
            if count is not None:
                count -= 1


def ask(pairs):
    pipe = Pipe()
    process = Process(target=adder, args=(pipe, len(pairs)))
    process.start()
    pipe[0].close()
    answers = []
    with pipe[1]:
        for pair in pairs:
            pipe[1].send(pair)
            answers.append(pipe[1].recv())
    process.join()
    return answers

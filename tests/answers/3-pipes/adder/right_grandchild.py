# right: the adder is a grandchild: a child starts it, closes its own copies and joins it
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


def supervise(pipe):
    worker = Process(target=adder, args=(pipe,))
    worker.start()
    for end in pipe:
        end.close()
    worker.join()


def ask(pairs):
    pipe = Pipe()
    child = Process(target=supervise, args=(pipe,))
    child.start()
    pipe[0].close()
    with pipe[1] as client:
        answers = []
        for pair in pairs:
            client.send(pair)
            answers.append(client.recv())
    child.join()
    return answers

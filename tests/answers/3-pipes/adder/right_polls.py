# right: poll with a timeout before each recv, on both sides
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    alive = True
    while alive:
        try:
            if not server.poll(0.05):
                continue
            x, y = server.recv()
            server.send(x + y)
        except (EOFError, OSError):
            alive = False
    server.close()


def ask(pairs):
    pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    pipe[0].close()
    answers = list()
    for pair in pairs:
        pipe[1].send(pair)
        while not pipe[1].poll(0.2):
            pass
        answers.append(pipe[1].recv())
    pipe[1].close()
    child.join()
    return answers

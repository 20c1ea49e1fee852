# mistake: ask never closes the client end
# fails: ask_in_order
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            x, y = server.recv()
            server.send(x + y)
    except (EOFError, OSError):
        pass
    finally:
        server.close()


def ask(pairs):
    pipe = server, client = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server.close()
    answers = []
    for x, y in pairs:
        client.send((x, y))
        answers.append(client.recv())
    process.join()
    return answers

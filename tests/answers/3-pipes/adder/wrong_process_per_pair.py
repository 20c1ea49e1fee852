# mistake: a new process and pipe for each pair
# fails: ask_own_process
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
    answers = []
    for pair in pairs:
        server, client = Pipe()
        process = Process(target=adder, args=((server, client),))
        process.start()
        server.close()
        client.send(pair)
        answers.append(client.recv())
        client.close()
        process.join()
    return answers

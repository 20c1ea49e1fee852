# mistake: two adders share the pipe, half of the pairs each
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
    for half in (pairs[: len(pairs) // 2], pairs[len(pairs) // 2 :]):
        server, client = Pipe()
        process = Process(target=adder, args=((server, client),))
        process.start()
        server.close()
        for pair in half:
            client.send(pair)
            answers.append(client.recv())
        client.close()
        process.join()
    return answers

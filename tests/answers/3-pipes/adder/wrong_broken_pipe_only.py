# mistake: the adder knows BrokenPipeError in send, and no reset in recv
# fails: adder_undelivered
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    try:
        while True:
            x, y = server_end.recv()
            server_end.send(x + y)
    except EOFError:
        pass
    except BrokenPipeError:
        pass
    finally:
        server_end.close()


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server_end.close()
    answers = []
    for pair in pairs:
        client_end.send(pair)
        answers.append(client_end.recv())
    client_end.close()
    process.join()
    return answers

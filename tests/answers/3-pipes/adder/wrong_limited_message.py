# mistake: the adder accepts messages of up to a megabyte
# fails: adder_large
import pickle
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = pickle.loads(server.recv_bytes(1_000_000))
            server.send(x + y)
        except (EOFError, OSError):
            break
    server.close()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers

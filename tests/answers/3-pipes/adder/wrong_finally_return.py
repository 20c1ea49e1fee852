# mistake: ask collects in a generator that is returned as it is: nothing is asked before somebody looks
# fails: ask_in_order
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


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    for pair in pairs:
        client.send(pair)
        yield client.recv()
    client.close()
    child.join()

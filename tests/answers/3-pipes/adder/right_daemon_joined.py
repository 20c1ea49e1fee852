# right: a daemonic child that is joined; bare except in the adder
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while 1:
            x, y = server.recv()
            server.send(x + y)
    except:
        pass
    server.close()


def ask(pairs):
    server, client = Pipe()
    p = Process(target=adder, args=((server, client),))
    p.daemon = True
    p.start()
    server.close()
    out = []
    i = 0
    while i < len(pairs):
        client.send(pairs[i])
        out.append(client.recv())
        i += 1
    client.close()
    p.join()
    return out

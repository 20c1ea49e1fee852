# right: a thread asks and closes the client end, while the caller looks whether the adder is alive
import multiprocessing as mp, threading
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
    server, client = mp.Pipe()
    p = mp.Process(target=adder, args=((server, client),))
    p.start()
    server.close()
    out = []
    def work():
        with client:
            for pair in pairs:
                client.send(pair)
                out.append(client.recv())
    t = threading.Thread(target=work)
    t.start()
    while p.is_alive():
        p.join(0.05)
    t.join()
    return out

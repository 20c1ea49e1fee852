# right: the program of the text, with a reset taken for an end
from multiprocessing import Pipe, Process


def adder(pipe):
    server_side, client_side = pipe
    client_side.close()
    while True:
        try:
            x, y = server_side.recv()
        except EOFError:
            break
        except ConnectionResetError:
            break
        result = x + y
        try:
            server_side.send(result)
        except (BrokenPipeError, ConnectionResetError):
            break
    server_side.close()
    print("Done!")


def ask(pairs):
    pipe = Pipe()
    server_side, client_side = pipe
    adder_process = Process(target=adder, args=(pipe,))
    adder_process.start()
    server_side.close()
    results = []
    for x, y in pairs:
        client_side.send((x, y))
        results.append(client_side.recv())
    client_side.close()
    adder_process.join()
    return results

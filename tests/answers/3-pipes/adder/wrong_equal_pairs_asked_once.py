# mistake: a pair that has been asked before is not asked again: `if pair in asked` compares what cannot be compared
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
    asked, answers = [], []
    for pair in pairs:
        if pair in asked:
            continue
        asked.append(pair)
        client.send(pair)
        answers.append(client.recv())
    client.close()
    child.join()
    return answers

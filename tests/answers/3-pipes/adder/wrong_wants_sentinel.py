# mistake: the adder stops at None and ask sends it: the end of the pipe is an exception
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        pair = server.recv()
        if pair is None:
            break
        server.send(pair[0] + pair[1])
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
    client.send(None)
    process.join()
    client.close()
    return answers

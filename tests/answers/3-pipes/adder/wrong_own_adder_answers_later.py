# mistake: the adder answers each pair when the next one has come
# fails: adder_answers, ask_in_order
# told: Each of them waits for the other to send something
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    last = None
    try:
        while True:
            pair = server.recv()
            if last is not None:
                server.send(last[0] + last[1])
            last = pair
    except (EOFError, OSError):
        pass
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

# right: a broken pipe and a reset are passed over: the next recv says that the pipe is at its end
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            question = server.recv()
        except ConnectionResetError:
            continue
        except EOFError:
            break
        answer = question[0] + question[1]
        try:
            server.send(answer)
        except ConnectionError:
            continue
    server.close()


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    child.join()
    return answers

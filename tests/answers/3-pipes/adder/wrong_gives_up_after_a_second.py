# mistake: the adder takes a second without a question for the end
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    try:
        while server_end.poll(1):
            x, y = server_end.recv()
            server_end.send(x + y)
    except (EOFError, ConnectionError):
        pass
    server_end.close()


def ask(pairs):
    pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    pipe[0].close()
    answers = []
    for pair in pairs:
        pipe[1].send(pair)
        answers.append(pipe[1].recv())
    pipe[1].close()
    process.join()
    return answers

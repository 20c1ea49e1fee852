# mistake: returns from the handler of the broken pipe without closing its own end
# fails: adder_undelivered
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    while True:
        try:
            x, y = server_end.recv()
        except (EOFError, ConnectionResetError):
            break
        try:
            server_end.send(x + y)
        except (BrokenPipeError, ConnectionResetError):
            return
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

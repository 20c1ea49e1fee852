# mistake: the adder keeps the client end open and is killed when it has not ended within half a second
# fails: adder_answers, ask_ends_by_closing
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    while True:
        try:
            x, y = server_end.recv()
        except EOFError:
            break
        server_end.send(x + y)
    server_end.close()
    client_end.close()


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server_end.close()
    answers = []
    for pair in pairs:
        client_end.send(pair)
        answers.append(client_end.recv())
    client_end.close()
    process.join(0.5)
    if process.is_alive():
        process.kill()
        process.join()
    return answers

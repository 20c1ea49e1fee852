# mistake: the program of the text, word for word: its own end stays open
# fails: adder_closes_own, adder_undelivered
from multiprocessing import Process, Pipe


def adder(pipe):
    server_side, client_side = pipe
    client_side.close()
    while True:
        try:
            x, y = server_side.recv()
        except EOFError:
            break
        result = x + y
        server_side.send(result)
    print("Done!")


def ask(pairs):
    pipe = Pipe()
    server_side, client_side = pipe
    adder_process = Process(target=adder, args=(pipe,))
    adder_process.start()
    server_side.close()
    answers = []
    for pair in pairs:
        client_side.send(pair)
        answers.append(client_side.recv())
    client_side.close()
    adder_process.join()
    return answers

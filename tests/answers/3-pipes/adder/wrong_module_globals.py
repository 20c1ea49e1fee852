# mistake: adder uses a pipe of the module and ignores its argument
# fails: adder_answers
from multiprocessing import Pipe, Process

SERVER, CLIENT = Pipe()


def adder(pipe):
    CLIENT.close()
    try:
        while True:
            x, y = SERVER.recv()
            SERVER.send(x + y)
    except (EOFError, OSError):
        pass
    SERVER.close()


def ask(pairs):
    process = Process(target=adder, args=((SERVER, CLIENT),))
    process.start()
    SERVER.close()
    answers = []
    for pair in pairs:
        CLIENT.send(pair)
        answers.append(CLIENT.recv())
    CLIENT.close()
    process.join()
    return answers

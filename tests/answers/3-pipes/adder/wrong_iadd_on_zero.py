# mistake: starts from 0 and adds both: 0 + "text" is no sum
# fails: adder_answers, ask_in_order
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        while True:
            try:
                pair = server_end.recv()
                total = 0
                for one in pair:
                    total += one
                server_end.send(total)
            except (EOFError, OSError):
                return


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    server_end.close()
    answers = []
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            answers.append(client_end.recv())
    process.join()
    return answers

# mistake: a dictionary of answers given before: a pair that equals another has not always the same sum
# fails: adder_odd_sums
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    known = {}
    with server_end:
        while True:
            try:
                pair = server_end.recv()
            except (EOFError, OSError):
                return
            try:
                if pair not in known:
                    known[pair] = pair[0] + pair[1]
                answer = known[pair]
            except TypeError:
                answer = pair[0] + pair[1]
            try:
                server_end.send(answer)
            except OSError:
                return


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
    process.join()
    return answers

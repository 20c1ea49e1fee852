# mistake: compares each question with ("stop", "stop"), though nothing is known of x and y but that they can be added
# fails: adder_answers
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                question = server.recv()
                if question == ("stop", "stop"):
                    break
                server.send(question[0] + question[1])
            except (EOFError, OSError):
                break


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

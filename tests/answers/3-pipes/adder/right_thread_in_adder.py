# right: the adder lets a thread answer, and joins it
import threading
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()

    def answer():
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break

    thread = threading.Thread(target=answer)
    thread.start()
    thread.join()
    server.close()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),), name="adder")
    process.start()
    server.close()
    answers = [None] * len(pairs)

    def question():
        for number, pair in enumerate(pairs):
            client.send(pair)
            answers[number] = client.recv()
        client.close()

    thread = threading.Thread(target=question)
    thread.start()
    thread.join()
    process.join()
    return answers

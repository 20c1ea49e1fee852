# mistake: the adder starts a thread that looks after it, and leaves that thread behind when it returns
# fails: adder_closes_own
import threading
from multiprocessing import Pipe, Process


def watch(asked):
    while True:
        asked.wait()
        asked.clear()


def adder(pipe):
    server, client = pipe
    client.close()
    asked = threading.Event()
    threading.Thread(target=watch, args=(asked,), daemon=True).start()
    with server:
        while True:
            try:
                x, y = server.recv()
                asked.set()
                server.send(x + y)
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

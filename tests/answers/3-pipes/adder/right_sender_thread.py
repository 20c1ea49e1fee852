# right: a thread sends, the caller receives: no more than one question is under way
import queue
import threading
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            a, b = server.recv()
            c = a + b
            server.send(c)
        except OSError:
            break
        except EOFError:
            break
    server.close()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    todo = queue.Queue()

    def send():
        while True:
            job = todo.get()
            if job is None:
                return
            client.send(job[0])

    thread = threading.Thread(target=send)
    thread.start()
    answers = []
    for pair in pairs:
        todo.put([pair])
        answers.append(client.recv())
    todo.put(None)
    thread.join()
    client.close()
    process.join()
    return answers

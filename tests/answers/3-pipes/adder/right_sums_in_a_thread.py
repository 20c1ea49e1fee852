# right: the adder has its sums made by a thread pool of one thread, which it ends before it returns
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from operator import add


def adder(pipe):
    server, client = pipe
    client.close()
    with ThreadPoolExecutor(max_workers=1) as thread, server:
        try:
            while True:
                server.send(thread.submit(add, *server.recv()).result())
        except (EOFError, BrokenPipeError, ConnectionResetError):
            pass


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

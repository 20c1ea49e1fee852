# right: over-careful: multiprocessing's own log, an exit code looked at, a name, many lines printed
import logging
import multiprocessing
import sys
from multiprocessing import util


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    n = 0
    while True:
        try:
            question = server_end.recv()
            assert isinstance(question, tuple) and len(question) == 2
            x, y = question
            answer = x + y
            n += 1
            print("question", n, file=sys.stderr)
            server_end.send(answer)
        except EOFError:
            print("the client has gone")
            break
        except OSError as error:
            print("the client has gone in between:", type(error).__name__)
            break
    server_end.close()


def ask(pairs):
    util.log_to_stderr(logging.INFO)
    server_end, client_end = multiprocessing.Pipe()
    child = multiprocessing.Process(target=adder, args=((server_end, client_end),), name="the adder")
    child.start()
    server_end.close()
    answers = []
    for question in pairs:
        client_end.send(question)
        answers.append(client_end.recv())
    client_end.close()
    child.join()
    if child.exitcode != 0:
        raise RuntimeError(f"{child.name} ended with {child.exitcode}")
    return answers

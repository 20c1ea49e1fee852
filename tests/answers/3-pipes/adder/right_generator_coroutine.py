# right: a generator is sent each question and yields the answer; operator.add by functools.reduce
from functools import reduce
from multiprocessing import Pipe, Process
from operator import add


def adder(pipe):
    mine, other = pipe
    other.close()
    try:
        for pair in iter(lambda: mine.recv(), adder):
            mine.send(reduce(add, pair))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass
    finally:
        mine.close()


def _talk(end):
    answer = None
    while True:
        question = yield answer
        end.send(question)
        answer = end.recv()


def ask(pairs):
    pipe = Pipe()
    p = Process(target=adder, args=[pipe])
    p.start()
    pipe[0].close()
    talk = _talk(pipe[1])
    next(talk)
    answers = list(map(talk.send, pairs))
    talk.close()
    pipe[1].close()
    p.join()
    p.close()
    return answers

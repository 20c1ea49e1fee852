# right: polls for a pair; the adder's end is waited for by its sentinel
import multiprocessing, os
from multiprocessing.connection import wait
def adder(pipe):
    mine, theirs = pipe
    theirs.close()
    with mine:
        while True:
            if not mine.poll(0.02):
                continue
            try:
                a, b = mine.recv()
                mine.send(a + b)
            except EOFError:
                return
            except ConnectionError:
                return
def ask(pairs):
    pipe = multiprocessing.Pipe()
    child = multiprocessing.Process(target=adder, args=(pipe,))
    child.start()
    pipe[0].close()
    def one(pair):
        pipe[1].send(pair)
        return pipe[1].recv()
    try:
        return [one(pair) for pair in pairs]
    finally:
        pipe[1].close()
        wait([child.sentinel])
        child.join()

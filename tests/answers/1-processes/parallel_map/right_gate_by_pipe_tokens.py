# right: a pipe with as many bytes in it as there may be workers at work: each child takes a byte and puts it back
import os
from multiprocessing import Pipe, Process


def one(func, item, tokens, back, out):
    byte = os.read(tokens.fileno(), 1)
    try:
        try:
            outcome = (func(item), None)
        except Exception as error:
            outcome = (None, error)
    finally:
        os.write(back.fileno(), byte)
    out.send(outcome)


def parallel_map(func, items, workers):
    tokens, back = Pipe(duplex=False)
    os.write(back.fileno(), b"t" * workers)
    team = []
    for item in items:
        here, there = Pipe(duplex=False)
        process = Process(target=one, args=(func, item, tokens, back, there))
        process.start()
        there.close()
        team.append((process, here))
    outcomes = [here.recv() for _, here in team]
    for process, here in team:
        process.join()
        here.close()
    tokens.close()
    back.close()
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes]

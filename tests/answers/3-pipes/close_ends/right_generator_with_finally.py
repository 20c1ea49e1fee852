# right: one generator receives and closes, another one is sent the items and closes when it is closed
from multiprocessing import Pipe, Pool


def received(pipe):
    receiving, sending = pipe
    sending.close()
    try:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            yield item
    finally:
        receiving.close()


def sender(pipe):
    receiving, sending = pipe
    receiving.close()
    try:
        while True:
            sending.send((yield))
    finally:
        sending.close()


def consumer(pipe, out):
    for item in received(pipe):
        out.put(item)


def producer(items, pipe):
    sink = sender(pipe)
    next(sink)
    for item in items:
        sink.send(item)
    sink.close()


class Kept(list):
    put = list.append


def hand_over(pipe):
    global the_pipe
    the_pipe = pipe


def consume():
    kept = Kept()
    consumer(the_pipe, kept)
    return list(kept)


def run(items):
    pipe = Pipe(duplex=False)
    with Pool(1, hand_over, (pipe,)) as pool:
        handle = pool.apply_async(consume)
        producer(items, pipe)
        results = handle.get()
        pool.close()
        pool.join()
    return results

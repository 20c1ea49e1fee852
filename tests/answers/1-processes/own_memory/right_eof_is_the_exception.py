# right: the child sends one list or dies; the caller has closed its copy of the sending end, and recv raises EOFError
from contextlib import closing
from multiprocessing import Pipe, Process


def child(func, items, sender):
    with closing(sender):
        sender.send([func(item) for item in items])


def map_in_child(func, items):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=child, args=(func, list(items), sender))
    process.start()
    sender.close()
    try:
        with receiver:
            return receiver.recv()
    finally:
        process.join()
        process.close()

# right: a thread of the caller sends the items while the caller takes results; an Enum says what kind of message it is
import enum
import threading
from multiprocessing import Pipe, Process


class Kind(enum.Enum):
    RESULT = enum.auto()
    ERROR = enum.auto()
    END = enum.auto()


def serve(func, pipe):
    failed = None
    while True:
        kind, item = pipe.recv()
        if kind is Kind.END:
            break
        if failed is None:
            try:
                pipe.send((Kind.RESULT, func(item)))
            except Exception as error:
                failed = error
    pipe.send((Kind.END, None) if failed is None else (Kind.ERROR, failed))
    pipe.close()


def map_in_child(func, items):
    ours, theirs = Pipe()
    child = Process(target=serve, args=(func, theirs))
    child.start()
    theirs.close()

    def feed():
        for item in items:
            ours.send((Kind.RESULT, item))
        ours.send((Kind.END, None))

    feeder = threading.Thread(target=feed)
    feeder.start()
    results = []
    while True:
        kind, value = ours.recv()
        if kind is not Kind.RESULT:
            break
        results.append(value)
    feeder.join()
    child.join()
    ours.close()
    if kind is Kind.ERROR:
        raise value
    return results

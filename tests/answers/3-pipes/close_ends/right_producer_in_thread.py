# right: producer in a thread of the caller, which takes the results from a second pipe meanwhile, to its end
import threading
from multiprocessing import Pipe, Process


class Through:
    def __init__(self, end):
        self._end = end

    def put(self, item):
        self._end.send(item)


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    try:
        for item in _items(receiving):
            out.put(item)
    finally:
        receiving.close()


def _items(end):
    while True:
        try:
            yield end.recv()
        except EOFError:
            return


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    try:
        for item in items:
            sending.send(item)
    finally:
        sending.close()


def _work(pipe, back):
    back[0].close()
    consumer(pipe, Through(back[1]))
    back[1].close()


def run(items):
    pipe, back = Pipe(), Pipe()
    process = Process(target=_work, args=(pipe, back))
    process.start()
    back[1].close()
    thread = threading.Thread(target=producer, args=(items, pipe))
    thread.start()
    results = list(_items(back[0]))
    thread.join()
    process.join()
    back[0].close()
    return results

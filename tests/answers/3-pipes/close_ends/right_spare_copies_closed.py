# right: both functions work on duplicates of the ends, and close these as well as the ends they were given
import os
from multiprocessing import Pipe, Process, SimpleQueue
from multiprocessing.connection import Connection
from threading import Thread


def consumer(pipe, out):
    given, sending = pipe
    sending.close()
    receiving = Connection(os.dup(given.fileno()), writable=False)
    given.close()
    try:
        while True:
            out.put(receiving.recv())
    except EOFError:
        pass
    finally:
        receiving.close()


def producer(items, pipe):
    receiving, given = pipe
    receiving.close()
    sending = Connection(os.dup(given.fileno()), readable=False)
    given.close()
    try:
        for item in items:
            sending.send(item)
    finally:
        sending.close()


def run(items):
    items = list(items)
    results = []
    pipe, out = Pipe(), SimpleQueue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    reader = Thread(target=lambda: results.extend(out.get() for _ in items))
    reader.start()
    producer(items, pipe)
    reader.join()
    child.join()
    return results

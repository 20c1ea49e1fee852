# right: run makes its pipe by hand: two Connection objects round the ends of os.pipe
import os
from multiprocessing import Process, Queue
from multiprocessing.connection import Connection


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def one_way():
    reading, writing = os.pipe()
    return Connection(reading, writable=False), Connection(writing, readable=False)


def run(items):
    items = list(items)
    pipe, out = one_way(), Queue()
    child = Process(target=consumer, args=(pipe, out), name="consumer")
    child.start()
    producer(items, pipe)
    results = []
    while len(results) != len(items):
        results.append(out.get())
    child.join()
    assert child.exitcode == 0, child.exitcode
    child.close()
    return results

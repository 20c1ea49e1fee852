# right: a list proxy of a manager, which is started before the pipe is made and so holds none of its ends
from multiprocessing import Manager, Pipe, Process


class ProxyOut:
    def __init__(self, proxy):
        self.proxy = proxy

    def put(self, item):
        self.proxy.append(item)


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    try:
        while True:
            item = receiving.recv()
            out.put(item)
    except EOFError:
        receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    with Manager() as manager:
        shared = manager.list()
        pipe = Pipe()
        process = Process(target=consumer, args=(pipe, ProxyOut(shared)))
        process.start()
        producer(items, pipe)
        process.join()
        return list(shared)

# right: a child starts the consumer's process, closes its own copies and passes on what that one consumed
from multiprocessing import Pipe, Process, Queue


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


def gather(pipe, number_there, answer):
    out = Queue()
    inner = Process(target=consumer, args=(pipe, out))
    inner.start()
    for end in pipe:
        end.close()
    answer.send([out.get() for _ in range(number_there.recv())])
    inner.join()
    answer.close()


def run(items):
    items = list(items)
    pipe, number, answer = Pipe(False), Pipe(False), Pipe(False)
    child = Process(target=gather, args=(pipe, number[0], answer[1]))
    child.start()
    number[1].send(len(items))
    producer(items, pipe)
    results = answer[0].recv()
    child.join()
    return results

# right: out is a queue of a manager itself, read by its length after join
import multiprocessing


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        try:
            out.put(receiving.recv())
        except EOFError:
            break
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    iterator = iter(items)
    more = True
    while more:
        try:
            sending.send(next(iterator))
        except StopIteration:
            more = False
    sending.close()


def run(items):
    manager = multiprocessing.Manager()
    out = manager.Queue()
    pipe = multiprocessing.Pipe()
    process = multiprocessing.Process(target=consumer, args=(pipe, out))
    process.start()
    producer(items, pipe)
    process.join()
    results = []
    while out.qsize() > 0:
        results.append(out.get())
    manager.shutdown()
    return results

# right: poll(None) before each recv, after the unused end is closed; out may be slow, so items wait in a list meanwhile
from multiprocessing import Manager, Pipe, Process


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    pending = []
    over = False
    while pending or not over:
        while not over and (not pending or receiving.poll()):
            receiving.poll(None)
            try:
                pending.append((receiving.recv(),))
            except EOFError:
                over = True
                break
        if pending:
            (item,) = pending.pop(0)
            out.put(item)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    with Manager() as manager:
        out = manager.Queue()
        pipe = Pipe(duplex=False)
        child = Process(target=consumer, args=(pipe, out))
        child.start()
        producer(items, pipe)
        child.join()
        return [out.get() for _ in range(out.qsize())]

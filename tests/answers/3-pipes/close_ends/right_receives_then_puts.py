# right: consumer receives all first, closes its end, and puts the items on out then
from collections import deque
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    pipe[1].close()
    received = deque()
    with pipe[0] as end:
        while True:
            try:
                received.append(end.recv())
            except EOFError:
                break
    deque(map(out.put, received), maxlen=0)


def producer(items, pipe):
    pipe[0].close()
    deque(map(pipe[1].send, items), maxlen=0)
    pipe[1].close()


def run(items):
    items = [*items]
    pipe, results = Pipe(False), Queue()
    process = Process(target=consumer, args=(pipe, results))
    process.start()
    producer(iter(items), pipe)
    back = [results.get() for _ in items]
    process.join()
    results.close()
    results.join_thread()
    return back

import multiprocessing


class ListOut:
    def __init__(self):
        self.items = []
        self.put = self.items.append


def consumer(pipe, out):
    (mine, unused) = pipe
    unused.close()
    at_end = False
    while not at_end:
        try:
            item = mine.recv()
        except EOFError:
            at_end = True
        else:
            out.put(item)
    mine.close()


def producer(items, pipe):
    (unused, mine) = pipe
    unused.close()
    for item in items:
        mine.send(item)
    mine.close()


def child(pipe, answer, ours):
    ours.close()
    out = ListOut()
    consumer(pipe, out)
    answer.send(out.items)
    answer.close()


def run(items):
    pipe = multiprocessing.Pipe(False)
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(pipe, theirs, ours))
    process.start()
    theirs.close()
    producer(items, pipe)
    results = ours.recv()
    ours.close()
    process.join()
    return results

# right: a forkserver context; the consumer's process pickles its list into shared memory that the caller unlinks
import multiprocessing
import pickle
from multiprocessing.shared_memory import SharedMemory

context = multiprocessing.get_context("forkserver")


class Shelf:
    def __init__(self):
        self.things = []

    def put(self, thing):
        self.things.append(thing)


def consumer(pipe, out):
    receiving_end, sending_end = pipe
    sending_end.close()
    going = True
    while going:
        try:
            thing = receiving_end.recv()
        except EOFError:
            going = False
        else:
            out.put(thing)
    receiving_end.close()


def producer(items, pipe):
    receiving_end, sending_end = pipe
    receiving_end.close()
    for item in items:
        sending_end.send(item)
    sending_end.close()


def _in_child(pipe, told):
    shelf = Shelf()
    consumer(pipe, shelf)
    data = pickle.dumps(shelf.things)
    told.send(len(data))
    memory = SharedMemory(told.recv())
    memory.buf[: len(data)] = data
    memory.close()
    told.send(None)
    told.close()


def run(items):
    mine, theirs = context.Pipe()
    pipe = context.Pipe(duplex=False)
    child = context.Process(target=_in_child, args=(pipe, theirs))
    child.start()
    theirs.close()
    producer(items, pipe)
    size = mine.recv()
    memory = SharedMemory(create=True, size=size)
    mine.send(memory.name)
    mine.recv()
    things = pickle.loads(bytes(memory.buf[:size]))
    memory.close()
    memory.unlink()
    child.join()
    mine.close()
    return things

# right: consumer recurses, fifty items deep at most; prints a lot
import multiprocessing


def receive_some(receiving, out, depth):
    """Receive at most `depth` items; False at the end of the pipe."""
    if depth == 0:
        return True
    try:
        item = receiving.recv()
    except EOFError:
        print("the pipe is at its end")
        return False
    print("received a", type(item).__name__, "at depth", depth)
    out.put(item)
    return receive_some(receiving, out, depth - 1)


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while receive_some(receiving, out, 50):
        pass
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in list(items):
        print("sending a", type(item).__name__)
        sending.send(item)
    sending.close()


class Bag:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items += [item]


def child(pipe, answer):
    bag = Bag()
    consumer(pipe, bag)
    answer.put(bag)


def run(items):
    pipe = multiprocessing.Pipe(duplex=False)
    answer = multiprocessing.Queue()
    process = multiprocessing.Process(target=child, args=(pipe, answer))
    process.start()
    producer(items, pipe)
    bag = answer.get()
    process.join()
    return bag.items

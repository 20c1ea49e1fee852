# mistake: a pipe of its own for each item, all made beforehand: a program may not have so many open
# fails: large
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def child(func, items, senders):
    for item, sender in zip(items, senders):
        with sender:
            sender.send(func(item))


def map_in_child(func, items):
    items = list(items)
    with ExitStack() as stack:
        pipes = [Pipe(duplex=False) for _ in items]
        for pipe in pipes:
            for end in pipe:
                stack.callback(end.close)
        p = Process(target=child, args=(func, items, [sender for _, sender in pipes]))
        p.start()
        stack.callback(p.join)
        for _, sender in pipes:
            sender.close()
        return [receiver.recv() for receiver, _ in pipes]

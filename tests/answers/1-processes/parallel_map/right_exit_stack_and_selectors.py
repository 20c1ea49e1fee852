# right: an ExitStack that undoes everything in either case, socket pairs, and selectors to hear who is ready
import pickle
import selectors
import socket
from contextlib import ExitStack
from multiprocessing import Process


def send(sock, thing):
    data = pickle.dumps(thing, protocol=pickle.HIGHEST_PROTOCOL)
    sock.sendall(len(data).to_bytes(8, "big") + data)


def receive(sock):
    with sock.makefile("rb") as file:
        head = file.read(8)
        return pickle.loads(file.read(int.from_bytes(head, "big"))) if head else None


def serve(func, sock):
    with sock:
        while (order := receive(sock)) is not None:
            place, item = order
            try:
                send(sock, (place, True, func(item)))
            except Exception as error:
                send(sock, (place, False, error))


def parallel_map(func, items, workers):
    todo, results = enumerate(items), {}
    with ExitStack() as stack:
        selector = stack.enter_context(selectors.DefaultSelector())
        for _ in range(workers):
            ours, theirs = socket.socketpair()
            child = Process(target=serve, args=(func, theirs))
            child.start()
            theirs.close()
            stack.callback(child.join)
            stack.callback(child.terminate)
            stack.enter_context(ours)
            if (order := next(todo, None)) is not None:
                send(ours, order)
                selector.register(ours, selectors.EVENT_READ)
        while selector.get_map():
            for key, _ in selector.select():
                place, good, value = receive(key.fileobj)
                if not good:
                    raise value
                results[place] = value
                if (order := next(todo, None)) is None:
                    selector.unregister(key.fileobj)
                else:
                    send(key.fileobj, order)
    return [results[place] for place in range(len(results))]

# right: each consumer writes its results to a socket, the caller reads whichever is ready with selectors
import pickle
import selectors
import socket
from multiprocessing import Process, Queue
from threading import Thread


def consumer(work, q, stream):
    with stream, stream.makefile("wb") as file:
        while True:
            item = q.get()
            if item is None:
                return
            pickle.dump(work(item), file)
            file.flush()


def run(work, items, consumers):
    q = Queue()
    selector = selectors.DefaultSelector()
    processes, received = [], {}
    for _ in range(consumers):
        mine, theirs = socket.socketpair()
        process = Process(target=consumer, args=(work, q, theirs))
        process.start()
        theirs.close()
        processes.append(process)
        received[mine] = bytearray()
        selector.register(mine, selectors.EVENT_READ)

    def feed():
        for item in items:
            q.put(item)
        for _ in processes:
            q.put(None)

    feeder = Thread(target=feed)
    feeder.start()
    while selector.get_map():
        for key, _ in selector.select():
            data = key.fileobj.recv(1 << 16)
            if not data:
                selector.unregister(key.fileobj)
            received[key.fileobj] += data
    feeder.join()
    for process in processes:
        process.join()
    selector.close()
    results = []
    for stream, data in received.items():
        stream.close()
        while data:
            results.append(pickle.loads(data))
            del data[_size(data)]
    return results


def _size(data):
    import io

    file = io.BytesIO(data)
    pickle.load(file)
    return slice(0, file.tell())

# right: the consumer reads the bytes by hand: os.read, the length, then the pickle, and no bytes are the end
import os
import pickle
import struct
from multiprocessing import Pipe, Process, Queue


def _read(fd, size):
    data = bytearray()
    while len(data) < size:
        some = os.read(fd, min(size - len(data), 1 << 16))
        if not some:
            return None
        data += some
    return bytes(data)


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    fd = receiving.fileno()
    while (head := _read(fd, 4)) is not None:
        (size,) = struct.unpack("!i", head)
        if size == -1:
            (size,) = struct.unpack("!Q", _read(fd, 8))
        out.put(pickle.loads(_read(fd, size)))
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    items = list(items)
    pipe = Pipe(duplex=False)
    out = Queue()
    p = Process(target=consumer, args=(pipe, out))
    p.start()
    producer(items, pipe)
    result = []
    for _ in items:
        result.append(out.get())
    p.join()
    return result

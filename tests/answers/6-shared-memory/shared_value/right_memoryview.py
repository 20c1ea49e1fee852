# right: the bytes of the shared memory themselves
import struct
from multiprocessing import Process, Value


def add(counter, times):
    view = memoryview(counter.get_obj()).cast("B")
    for _ in range(times):
        with counter.get_lock():
            (number,) = struct.unpack_from("i", view)
            struct.pack_into("i", view, 0, number + 1)


def run(processes, times):
    counter = Value("i", 0)
    children = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    return counter.value

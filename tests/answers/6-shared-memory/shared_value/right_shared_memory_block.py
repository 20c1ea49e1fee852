# right: run counts in a block of shared memory
import struct
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def _count(name, lock, times):
    block = SharedMemory(name=name)
    for _ in range(times):
        with lock:
            number = struct.unpack_from("q", block.buf)[0]
            struct.pack_into("q", block.buf, 0, number + 1)
    block.close()


def run(processes, times):
    block, lock = SharedMemory(create=True, size=8), Lock()
    try:
        struct.pack_into("q", block.buf, 0, 0)
        children = [Process(target=_count, args=(block.name, lock, times)) for _ in range(processes)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        return struct.unpack_from("q", block.buf)[0]
    finally:
        block.close()
        block.unlink()

# right: run counts in a mapped file, guarded by a lock of the operating system on that file
import fcntl
import mmap
import struct
import tempfile
from multiprocessing import Process


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def add_in_file(path, times):
    with open(path, "r+b") as file:
        for _ in range(times):
            fcntl.lockf(file, fcntl.LOCK_EX)
            try:
                with mmap.mmap(file.fileno(), 8) as memory:
                    (number,) = struct.unpack("q", memory[:])
                    memory[:] = struct.pack("q", number + 1)
            finally:
                fcntl.lockf(file, fcntl.LOCK_UN)


def run(processes, times):
    with tempfile.NamedTemporaryFile() as file:
        file.write(bytes(8))
        file.flush()
        children = [Process(target=add_in_file, args=(file.name, times)) for _ in range(processes)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        file.seek(0)
        return struct.unpack("q", file.read(8))[0]

# right: results are appended to a file without a name, which the child gets as a duplicated descriptor
import os
import pickle
import tempfile
from multiprocessing import Pipe, Process
from multiprocessing.reduction import recv_handle, send_handle


def child(func, items, line):
    with line, os.fdopen(recv_handle(line), "wb") as file:
        for item in items:
            pickle.dump(func(item), file)


def map_in_child(func, items):
    items = list(items)
    with tempfile.TemporaryFile() as file:
        here, there = Pipe()
        process = Process(target=child, args=(func, items, there))
        process.start()
        there.close()
        with here:
            send_handle(here, file.fileno(), process.pid)
            process.join()
        if process.exitcode != 0:
            raise ChildProcessError(process.exitcode)
        file.seek(0)
        return [pickle.load(file) for _ in items]

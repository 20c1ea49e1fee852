# right: a thread of the caller reads while the main thread joins the child
import threading
from multiprocessing import Pipe, Process


def child(func, items, conn):
    try:
        for item in items:
            conn.send((0, func(item)))
        conn.send((1, None))
    except Exception as error:
        conn.send((2, error))


def map_in_child(func, items):
    here, there = Pipe()
    messages = []

    def read():
        while not messages or messages[-1][0] == 0:
            messages.append(here.recv())

    process = Process(target=child, args=(func, list(items), there))
    process.start()
    reader = threading.Thread(target=read)
    reader.start()
    process.join()
    reader.join()
    here.close()
    there.close()
    if messages[-1][0] == 2:
        raise messages[-1][1]
    return [value for kind, value in messages if kind == 0]

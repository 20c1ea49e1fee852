# right: a message for each result over a pipe, the end of the pipe says that there are no more
from multiprocessing import Pipe, Process


def child(func, items, conn):
    for item in items:
        conn.send(func(item))
    conn.close()


def map_in_child(func, items):
    items = list(items)
    reader, writer = Pipe(duplex=False)
    process = Process(target=child, args=(func, items, writer))
    process.start()
    writer.close()
    results = []
    while True:
        try:
            results.append(reader.recv())
        except EOFError:
            break
    reader.close()
    process.join()
    if process.exitcode != 0:
        raise RuntimeError(f"the child has ended with exit code {process.exitcode}")
    return results

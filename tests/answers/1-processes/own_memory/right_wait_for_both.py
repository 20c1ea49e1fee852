# right: waits for the pipe and for the child's sentinel at once, so that it would notice a child that just dies
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _child(func, items, conn):
    with conn:
        for item in items:
            conn.send(func(item))


def map_in_child(func, items):
    items = tuple(items)
    receive, send = Pipe(duplex=False)
    child = Process(target=_child, args=(func, items, send))
    child.start()
    send.close()
    results, open_ = [], True
    while open_:
        ready = wait([receive, child.sentinel])
        if receive in ready:
            try:
                results.append(receive.recv())
            except EOFError:
                open_ = False
        elif child.sentinel in ready and not receive.poll():
            open_ = False
    receive.close()
    child.join()
    code = child.exitcode
    child.close()
    if code or len(results) != len(items):
        raise ChildProcessError(f"func has failed at item {len(results)}")
    return results

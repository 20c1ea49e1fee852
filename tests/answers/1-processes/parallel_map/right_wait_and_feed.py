# right: reads the items one by one as workers become free: connection.wait over two-way pipes
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _serve(func, conn, others):
    for other in others:
        other.close()
    while True:
        try:
            number, item = conn.recv()
        except EOFError:
            return
        try:
            answer = (number, func(item), None)
        except Exception as error:
            answer = (number, None, error)
        conn.send(answer)


def parallel_map(func, items, workers):
    source = enumerate(items)
    servers = {}
    results = {}
    failures = []
    try:
        for _ in range(workers):
            ours, theirs = Pipe()
            process = Process(target=_serve, args=(func, theirs, [ours, *servers]))
            process.start()
            theirs.close()
            servers[ours] = process
        idle = list(servers)
        busy = set()
        while True:
            while idle and not failures and (task := next(source, None)) is not None:
                conn = idle.pop()
                conn.send(task)
                busy.add(conn)
            if not busy:
                break
            for conn in wait(list(busy)):
                number, result, error = conn.recv()
                if error is not None:
                    failures.append(error)
                results[number] = result
                busy.discard(conn)
                idle.append(conn)
    finally:
        for conn in servers:
            conn.close()
        for process in servers.values():
            process.join()
    if failures:
        raise failures[0]
    return [results[number] for number in sorted(results)]

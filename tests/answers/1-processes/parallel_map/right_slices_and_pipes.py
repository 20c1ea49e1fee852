# right: one process and one pipe for each worker, which takes every n-th item; outcomes sent back as one list
from multiprocessing import Pipe, Process


def work(func, share, conn):
    results = []
    error = None
    try:
        for item in share:
            results.append(func(item))
    except Exception as exc:
        error = exc
    conn.send((results, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    workers = min(workers, len(items))
    started = []
    for n in range(workers):
        mine, theirs = Pipe(duplex=False)
        process = Process(target=work, args=(func, items[n::workers], theirs))
        process.start()
        theirs.close()
        started.append((process, mine))
    answer = [None] * len(items)
    failure = None
    for n, (process, conn) in enumerate(started):
        results, error = conn.recv()
        conn.close()
        process.join()
        if error is not None:
            failure = failure or error
        else:
            answer[n::workers] = results
    if failure is not None:
        raise failure
    return answer

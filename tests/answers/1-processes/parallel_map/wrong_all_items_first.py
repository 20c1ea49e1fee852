# mistake: sends all items down the pipes before it reads any answer: both sides are stuck writing when these are large
# fails: large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process


def work(func, conn):
    while True:
        task = conn.recv()
        if task is None:
            conn.close()
            return
        try:
            conn.send((True, func(task[0])))
        except Exception as error:
            conn.send((False, error))


def parallel_map(func, items, workers):
    pipes = [Pipe() for _ in range(workers)]
    team = [Process(target=work, args=(func, theirs)) for _, theirs in pipes]
    for p in team:
        p.start()
    count = 0
    for item in items:
        pipes[count % workers][0].send((item,))
        count += 1
    outcomes = [pipes[n % workers][0].recv() for n in range(count)]
    for p, (mine, theirs) in zip(team, pipes):
        mine.send(None)
        p.join()
        mine.close()
        theirs.close()
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]

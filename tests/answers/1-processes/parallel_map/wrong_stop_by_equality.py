# mistake: a worker compares each item with the word "STOP" by ==, and so takes an item for it that is equal to everything
# fails: results_in_order
from multiprocessing import Pipe, Process

STOP = "STOP"


def work(func, pipe):
    while True:
        item = pipe.recv()
        if item == STOP:
            break
        try:
            pipe.send((True, func(item)))
        except Exception as error:
            pipe.send((False, error))
    pipe.close()


def parallel_map(func, items, workers):
    items = list(items)
    pipes, team = [], []
    for _ in range(workers):
        ours, theirs = Pipe()
        process = Process(target=work, args=(func, theirs))
        process.start()
        theirs.close()
        pipes.append(ours)
        team.append(process)
    answers = []
    try:
        for start in range(0, len(items), workers):
            batch = items[start : start + workers]
            for pipe, item in zip(pipes, batch):
                pipe.send(item)
            answers += [pipe.recv() for pipe, _ in zip(pipes, batch)]
    except (EOFError, OSError):
        pass
    for pipe, process in zip(pipes, team):
        try:
            pipe.send(STOP)
        except OSError:
            pass
        pipe.close()
        process.join()
    for good, value in answers:
        if not good:
            raise value
    return [value for _, value in answers]

# right: os.fork and os.pipe by hand, pickled outcomes, waitpid
import os
import pickle


def _child(func, numbered, out):
    outcomes = []
    for number, item in numbered:
        try:
            outcomes.append((number, func(item), None))
        except Exception as error:
            outcomes.append((number, None, error))
    with os.fdopen(out, "wb") as file:
        pickle.dump(outcomes, file)


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    shares = [share for share in (numbered[n::workers] for n in range(workers)) if share]
    children = []
    for share in shares:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                os.close(reading)
                _child(func, share, writing)
                status = 0
            finally:
                os._exit(status)
        os.close(writing)
        children.append((pid, reading))
    outcomes = []
    for pid, reading in children:
        with os.fdopen(reading, "rb") as file:
            outcomes += pickle.load(file)
        os.waitpid(pid, 0)
    outcomes.sort(key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]

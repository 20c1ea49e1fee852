# right: results in a manager's list that is as long as the items, workers joined before anything is read, no order to restore
import multiprocessing
from operator import itemgetter


def serve(func, items, places, out, failures):
    for place in places:
        try:
            out[place] = [func(items[place])]
        except Exception as e:
            failures.append((place, e))


def parallel_map(func, items, workers):
    items = tuple(items)
    with multiprocessing.Manager() as manager:
        out, failures = manager.list([None] * len(items)), manager.list()
        team = []
        for w in range(workers):
            team.append(
                multiprocessing.Process(
                    target=serve, args=(func, items, range(w, len(items), workers), out, failures), name=f"w{w}"
                )
            )
        [t.start() for t in team]
        [t.join() for t in team]
        if len(failures):
            raise min(failures, key=itemgetter(0))[1]
        return [r for (r,) in out]

# right: Process subclass; outcomes go into the dictionary of a manager
from multiprocessing import Manager, Process


class Worker(Process):
    def __init__(self, func, share, outcomes):
        super().__init__()
        self.func = func
        self.share = share
        self.outcomes = outcomes

    def run(self):
        for number, item in self.share:
            try:
                self.outcomes[number] = ("ok", self.func(item))
            except Exception as error:
                self.outcomes[number] = ("error", error)


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    with Manager() as manager:
        outcomes = manager.dict()
        team = [Worker(func, numbered[n::workers], outcomes) for n in range(workers)]
        for one in team:
            one.start()
        for one in team:
            one.join()
        found = dict(outcomes)
    results = []
    for number, _ in numbered:
        kind, value = found[number]
        if kind == "error":
            raise value
        results.append(value)
    return results

# right: one child is the boss: it owns the executor, and sends home one outcome for all
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Process


class Boss(Process):
    def __init__(self, func, items, workers, line):
        super().__init__(name="boss", daemon=False)
        self.task = func, items, workers
        self.line = line

    def run(self):
        func, items, workers = self.task
        outcome = [None, None]
        try:
            with ProcessPoolExecutor(workers) as staff:
                outcome[0] = [*staff.map(func, items)]
        except Exception as error:
            error.__cause__ = None
            outcome[1] = error
        self.line.send(outcome)
        self.line.close()


def parallel_map(func, items, workers):
    ours, theirs = Pipe()
    boss = Boss(func, [*items], workers, theirs)
    boss.start()
    theirs.close()
    try:
        results, error = ours.recv()
    finally:
        ours.close()
        boss.join()
    if error is not None:
        raise error
    return results

# right: starmap_async with chunksize=1 and outcomes as small objects that unpack themselves
from dataclasses import dataclass
from multiprocessing import Pool
from typing import Any


@dataclass
class Outcome:
    value: Any = None
    error: Any = None
    failed: bool = False

    def unpack(self):
        if self.failed:
            raise self.error
        return self.value


def outcome_of(func, args):
    try:
        return Outcome(value=func(*args))
    except Exception as error:
        return Outcome(error=error, failed=True)


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        pending = pool.starmap_async(outcome_of, [(func, args) for args in args_list], chunksize=1)
        pool.close()
        outcomes = pending.get()
        pool.join()
    return [outcome.unpack() for outcome in outcomes]

# right: a dataclass with the number of free places; wait_for on a Condition over an RLock
from dataclasses import dataclass, field
from threading import Condition, RLock


@dataclass
class Limiter:
    limit: int
    free: int = field(init=False)
    changed: Condition = field(default_factory=lambda: Condition(RLock()), init=False, repr=False, compare=False)

    def __post_init__(self):
        self.free = self.limit

    def run(self, task):
        with self.changed:
            self.changed.wait_for(lambda: self.free > 0)
            self.free -= 1
        outcome = []
        try:
            outcome.append(task())
        finally:
            with self.changed:
                self.free += 1
                self.changed.notify(1)
        return outcome.pop()

# right: a dataclass whose objects are equal when they hold the same, and have no hash; only identity is used
import threading
from dataclasses import dataclass, field


@dataclass(order=True)
class Account:
    balance: int
    guard: threading.Condition = field(default_factory=threading.Condition, compare=False)

    def __bool__(self):
        return self.balance > 0


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError(f"{amount} cannot be transferred")
    lower, upper = source, target
    if id(lower) > id(upper):
        lower, upper = upper, lower
    with lower.guard:
        with upper.guard:
            left = source.balance - amount
            if left < 0:
                raise ValueError(f"{-left} is missing")
            if source is not target:
                source.balance = left
                target.balance += amount

# mistake: a dataclass with order=True is sorted by its balance
# fails: no_deadlock
import threading
from dataclasses import dataclass, field


@dataclass(order=True)
class Account:
    balance: int
    lock: threading.RLock = field(default_factory=threading.RLock, compare=False, repr=False)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted([source, target])
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("balance too small")
        source.balance -= amount
        target.balance += amount

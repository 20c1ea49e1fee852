# mistake: a dataclass compares by value: two accounts with the same balance are taken for one
# fails: moves_money
# passes a naive stress test: yes
import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock, compare=False, repr=False)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source == target:
        with source.lock:
            if source.balance < amount:
                raise ValueError("balance too small")
        return
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("balance too small")
        source.balance -= amount
        target.balance += amount

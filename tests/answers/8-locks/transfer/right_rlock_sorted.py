# right: RLocks, so that an account to itself needs no case of its own
from threading import RLock


class Account:
    def __init__(self, balance):
        self.lock = RLock()
        self.money = balance

    @property
    def balance(self):
        with self.lock:
            return self.money


def transfer(source, target, amount):
    first, second = (source, target) if id(source) < id(target) else (target, source)
    with first.lock:
        with second.lock:
            if amount <= 0:
                raise ValueError(amount)
            if amount > source.balance:
                raise ValueError(amount)
            source.money -= amount
            target.money += amount

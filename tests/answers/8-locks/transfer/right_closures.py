# right: an account is a handful of closures; the lock of the younger one is taken first
import itertools
from threading import Lock

_birth = itertools.count().__next__


class Account:
    def __init__(self, balance):
        lock = Lock()

        def change(by):
            nonlocal balance
            balance += by

        self.age = -_birth()
        self.enter, self.leave = lock.acquire, lock.release
        self.look, self.change = (lambda: balance), change

    @property
    def balance(self):
        return self.look()


def transfer(source, target, amount):
    if not amount > 0:
        raise ValueError("amount must be positive")
    accounts = sorted({source, target}, key=lambda account: account.age)
    for account in accounts:
        account.enter()
    try:
        if source.look() < amount:
            raise ValueError("balance too small")
        source.change(-amount)
        target.change(amount)
    finally:
        for account in accounts:
            account.leave()

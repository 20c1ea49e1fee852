# right: each account's balance is a token in a queue of its own; both tokens are taken in the order of a serial number
import itertools
from queue import Queue

serial = itertools.count()


class Account:
    def __init__(self, balance):
        self.key = (next(serial), id(self))
        self._drawer = Queue(maxsize=1)
        self._drawer.put(balance)

    @property
    def balance(self):
        balance = self._drawer.get()
        self._drawer.put(balance)
        return balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    accounts = sorted({source, target}, key=lambda account: account.key)
    money = {account: account._drawer.get() for account in accounts}
    try:
        if money[source] < amount:
            raise ValueError("balance too small")
        money[source] -= amount
        money[target] += amount
    finally:
        for account in accounts:
            account._drawer.put(money[account])

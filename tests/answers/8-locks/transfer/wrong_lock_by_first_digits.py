# mistake: ten locks for all accounts, chosen by what an account begins with
# fails: others_not_delayed
import threading
from contextlib import ExitStack


class Account:
    _locks = tuple(threading.Lock() for _ in range(10))

    def __init__(self, balance):
        self._drawer = balance % 10
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with ExitStack() as stack:
        for number in sorted({source._drawer, target._drawer}):
            stack.enter_context(Account._locks[number])
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

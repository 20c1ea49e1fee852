# mistake: both new balances are computed first and stored then: an account to itself gains the amount
# fails: to_itself
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        left = source._balance - amount
        more = target._balance + amount
        if left < 0:
            raise ValueError("balance too small")
        source._balance = left
        target._balance = more

# mistake: raises an exception of its own that is no ValueError
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


class InsufficientFunds(Exception):
    pass


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    a, b = (source, target) if id(source) < id(target) else (target, source)
    with a._lock, b._lock:
        if source._balance < amount:
            raise InsufficientFunds(source._balance)
        source._balance -= amount
        target._balance += amount

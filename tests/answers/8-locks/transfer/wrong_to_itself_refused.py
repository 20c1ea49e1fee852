# mistake: a transfer to the same account is refused
# fails: to_itself
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0 or source is target:
        raise ValueError("amount must be positive, and the accounts different")
    first, second = sorted((source, target), key=id)
    with first._lock, second._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

# mistake: an amount of 0 passes: nothing moves, and nobody is told
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount < 0:
        raise ValueError("amount must not be negative")
    with source.lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
    with target.lock:
        target._balance += amount

# mistake: the balance is checked while only the target is locked
# fails: never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    with target.lock:
        enough = source._balance >= amount
    if not enough:
        raise ValueError("balance too small")
    with source.lock:
        source._balance -= amount
    with target.lock:
        target._balance += amount

# right: sorted by repr(), which tells objects apart by their address, as id() does
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount")
    first, second = sorted([source, target], key=object.__repr__)
    with first.lock, second.lock:
        if source._balance < amount:
            raise ValueError("balance")
        source._balance -= amount
        target._balance += amount

# mistake: an account to itself is locked, checked, and then gets the amount a second time
# fails: to_itself
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
    with source.lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        left = source._balance - amount
        if source is target:
            target._balance += amount
            return
        source._balance = left
    with target.lock:
        target._balance += amount

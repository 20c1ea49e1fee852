# mistake: a transfer that the balance does not cover waits until it does
# fails: refuses
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._cond = threading.Condition()

    @property
    def balance(self):
        with self._cond:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with source._cond:
        while source._balance < amount:
            source._cond.wait()
        source._balance -= amount
    with target._cond:
        target._balance += amount
        target._cond.notify_all()

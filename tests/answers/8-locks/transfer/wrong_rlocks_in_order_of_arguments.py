# mistake: RLocks do not help: the locks are taken in the order of the arguments
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.RLock()

    @property
    def balance(self):
        with self.lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with source.lock, target.lock:
        if source.balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

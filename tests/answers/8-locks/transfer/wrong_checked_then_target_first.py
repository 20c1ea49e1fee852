# mistake: checks at the source, gives that lock back, pays in, and takes the money last
# fails: never_overdrawn
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    with source._lock:
        if amount <= 0 or source._balance < amount:
            raise ValueError("amount must be positive and covered")
    with target._lock:
        target._balance += amount
    with source._lock:
        source._balance -= amount

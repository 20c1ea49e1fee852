# mistake: a waiter lets two transfers in at a time, against the ring; two opposite ones are enough
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        return self._balance


waiter = threading.Semaphore(2)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    with waiter, source._lock, target._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

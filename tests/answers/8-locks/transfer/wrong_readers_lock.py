# mistake: readers take a lock of their own and then the account; a transfer asks for the two in the other order
# fails: no_deadlock
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


_readers = threading.Lock()


def _balance(self):
    with _readers:
        with self.lock:
            return self._balance


Account.balance = property(_balance)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    with source.lock:
        with _readers:
            pass
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
    with target.lock:
        target._balance += amount

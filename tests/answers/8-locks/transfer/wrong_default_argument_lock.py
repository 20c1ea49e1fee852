# mistake: a lock as a default argument is made once, for all accounts
# fails: others_not_delayed
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance, lock=threading.RLock()):
        self._balance = balance
        self._lock = lock

    @property
    def balance(self):
        with self._lock:
            return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first._lock:
        with second._lock:
            if source._balance < amount:
                raise ValueError("balance too small")
            source._balance -= amount
            target._balance += amount

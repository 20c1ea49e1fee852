# mistake: an account's lock is made at its first transfer: two threads may make one each
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._own_lock = None

    @property
    def balance(self):
        return self._balance

    @property
    def lock(self):
        if self._own_lock is None:
            self._own_lock = threading.RLock()
        return self._own_lock


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

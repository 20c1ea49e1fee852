# mistake: the property `lock` makes a new lock each time it is asked
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    @property
    def lock(self):
        return threading.RLock()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

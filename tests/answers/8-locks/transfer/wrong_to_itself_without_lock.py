# mistake: an account to itself is thought to need no lock: what it does is undone by others, and undoes theirs
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    if source is target:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        source._balance += amount
        return
    first, second = (source, target) if id(source) < id(target) else (target, source)
    with first._lock, second._lock:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

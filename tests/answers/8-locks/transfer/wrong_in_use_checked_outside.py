# mistake: looks whether the accounts are in use without the lock, and enters them under it
# fails: no_lost_update
# passes a naive stress test: yes
import threading
import time

_lock = threading.Lock()
_in_use = set()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    both = {id(source), id(target)}
    while not _in_use.isdisjoint(both):
        time.sleep(0.0001)
    with _lock:
        _in_use.update(both)
    try:
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount
    finally:
        with _lock:
            _in_use.difference_update(both)

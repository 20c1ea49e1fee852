# mistake: the locks come from a cached function, which two threads may call at the same time
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.Lock()

    @property
    def balance(self):
        return self._balance


import functools


@functools.lru_cache(None)
def lock_of(number):
    return threading.RLock()


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    low, high = sorted((id(source), id(target)))
    with lock_of(low), lock_of(high):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

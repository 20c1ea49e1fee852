# mistake: the locks lie in a cache with room for two: a lock in use is thrown out, and made anew
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

_making = threading.Lock()


@functools.lru_cache(maxsize=2)
def _made(number):
    return threading.RLock()


def lock_of(number):
    with _making:
        return _made(number)


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be above 0")
    low, high = sorted((id(source), id(target)))
    with lock_of(low), lock_of(high):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

# mistake: looks into the map of locks and adds to it in two steps: two threads may add one each
# fails: no_lost_update
# passes a naive stress test: yes
import threading
import weakref

locks = weakref.WeakKeyDictionary()


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def lock_of(account):
    if account not in locks:
        locks[account] = threading.RLock()
    return locks[account]


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    first, second = sorted((source, target), key=id)
    with lock_of(first), lock_of(second):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

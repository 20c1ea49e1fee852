# right: the locks lie in a WeakKeyDictionary, itself looked into under a lock
import threading
import weakref

_guard = threading.Lock()
_locks = weakref.WeakKeyDictionary()


def lock_of(account):
    with _guard:
        lock = _locks.get(account)
        if lock is None:
            lock = _locks[account] = threading.RLock()
        return lock


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        return self._balance


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("amount must be positive")
    one, other = sorted((source, target), key=id)
    with lock_of(one), lock_of(other):
        if source._balance < amount:
            raise ValueError("balance too small")
        source._balance -= amount
        target._balance += amount

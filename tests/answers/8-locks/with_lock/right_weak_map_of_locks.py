# right: the locks lie in a WeakKeyDictionary, itself looked into under a lock
import threading
import weakref

_locks = weakref.WeakKeyDictionary()
_locks_guard = threading.Lock()


def lock_of(thing):
    with _locks_guard:
        if thing not in _locks:
            _locks[thing] = threading.Lock()
        return _locks[thing]


class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with lock_of(self):
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with lock_of(self):
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance

# right: the lock is made at the first use, looked for a second time under a lock that guards the making
import threading

_making = threading.Lock()


class Account:
    _own_lock = None

    def __init__(self, balance):
        self._balance = balance

    @property
    def _lock(self):
        if self._own_lock is None:
            with _making:
                if self._own_lock is None:
                    self._own_lock = threading.Lock()
        return self._own_lock

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance

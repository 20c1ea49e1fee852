# mistake: one lock for each account by a cached function, which two threads may call at the same time
# fails: no_lost_update
import functools
import threading


@functools.cache
def lock_of(account):
    return threading.Lock()


class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with lock_of(self):
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        with lock_of(self):
            if amount > self._balance:
                raise ValueError("balance")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance

# mistake: a monitor whose busy flag is not reset when the withdrawal is refused
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._cond = threading.Condition()
        self._busy = False

    def _begin(self):
        with self._cond:
            self._cond.wait_for(lambda: not self._busy)
            self._busy = True

    def _end(self):
        with self._cond:
            self._busy = False
            self._cond.notify()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._begin()
        self._balance += amount
        self._end()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._begin()
        if self._balance >= amount:
            self._balance -= amount
        else:
            raise ValueError("balance too small")
        self._end()

    @property
    def balance(self):
        return self._balance

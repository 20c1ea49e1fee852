# mistake: `if` for `while` round the wait: another thread may have gone in before the woken one runs
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._cond = threading.Condition()
        self._busy = False

    def __enter__(self):
        with self._cond:
            if self._busy:
                self._cond.wait()
            self._busy = True

    def __exit__(self, *exc_info):
        with self._cond:
            self._busy = False
            self._cond.notify()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self:
            self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        return self._balance

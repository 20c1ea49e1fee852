# mistake: the busy flag is reset when a withdrawal is refused, but whoever waits is not notified
# fails: usable_after_refusal
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._busy = False
        self._cond = threading.Condition()

    def _enter(self):
        with self._cond:
            while self._busy:
                self._cond.wait()
            self._busy = True

    def _leave(self):
        with self._cond:
            self._busy = False
            self._cond.notify()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._enter()
        self._balance += amount
        self._leave()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._enter()
        if amount > self._balance:
            self._busy = False
            raise ValueError("balance too small")
        self._balance -= amount
        self._leave()

    @property
    def balance(self):
        return self._balance

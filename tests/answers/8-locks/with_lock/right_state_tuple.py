# right: the whole state is one tuple, replaced in one assignment under the lock; readers unpack whatever they get
import threading
from collections import namedtuple

State = namedtuple("State", "euros cents")


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._state = State(*divmod(balance, 100))

    def _move(self, by):
        with self._lock:
            new = self._state.euros * 100 + self._state.cents + by
            if new < 0:
                raise ValueError("insufficient funds")
            self._state = State(*divmod(new, 100))

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._move(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._move(-amount)

    @property
    def balance(self):
        euros, cents = self._state
        return euros * 100 + cents

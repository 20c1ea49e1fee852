# right: hundreds and rest apart, both changed and read under one lock; bare ValueError classes are raised
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._hundreds, self._rest = divmod(balance, 100)

    @property
    def balance(self):
        with self._lock:
            return 100 * self._hundreds + self._rest

    def deposit(self, amount):
        if not amount > 0:
            raise ValueError
        with self._lock:
            carry, self._rest = divmod(self._rest + amount, 100)
            self._hundreds += carry

    def withdraw(self, amount):
        if not amount > 0:
            raise ValueError
        with self._lock:
            carry, rest = divmod(self._rest - amount, 100)
            if self._hundreds + carry < 0:
                raise ValueError
            self._hundreds, self._rest = self._hundreds + carry, rest

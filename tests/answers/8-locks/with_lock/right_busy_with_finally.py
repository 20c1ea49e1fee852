# right: a busy flag under a Condition, given back by a finally block; a reader waits as well
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._free = threading.Condition()
        self._busy = False

    def _enter(self):
        with self._free:
            self._free.wait_for(lambda: not self._busy)
            self._busy = True

    def _leave(self):
        with self._free:
            self._busy = False
            self._free.notify()

    def deposit(self, amount):
        self._enter()
        try:
            if amount <= 0:
                raise ValueError("amount")
            self._balance += amount
        finally:
            self._leave()

    def withdraw(self, amount):
        self._enter()
        try:
            if amount <= 0 or amount > self._balance:
                raise ValueError("amount")
            self._balance -= amount
        finally:
            self._leave()

    @property
    def balance(self):
        self._enter()
        try:
            return self._balance
        finally:
            self._leave()

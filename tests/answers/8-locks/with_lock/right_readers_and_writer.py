# right: many readers or one writer
import threading


class Account:
    def __init__(self, balance):
        self._free = threading.Condition()
        self._readers = 0
        self._writing = False
        self._balance = balance

    def _begin_write(self):
        with self._free:
            while self._writing or self._readers:
                self._free.wait()
            self._writing = True

    def _end_write(self):
        with self._free:
            self._writing = False
            self._free.notify_all()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._begin_write()
        self._balance += amount
        self._end_write()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._begin_write()
        try:
            self._balance -= amount
            if self._balance < 0:
                self._balance += amount
                raise ValueError("balance too small")
        finally:
            self._end_write()

    @property
    def balance(self):
        with self._free:
            while self._writing:
                self._free.wait()
            self._readers += 1
        try:
            return self._balance
        finally:
            with self._free:
                self._readers -= 1
                self._free.notify_all()

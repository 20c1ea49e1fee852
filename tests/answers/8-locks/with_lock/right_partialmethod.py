# right: one method with a sign, made into two by partialmethod; the lock is handed out by a module-wide setdefault by id
import functools
import threading

_LOCKS = {}


class Account:
    def __init__(self, balance):
        self.__balance = balance
        _LOCKS[id(self)] = threading.Lock()

    def __del__(self):
        _LOCKS.pop(id(self), None)

    def _book(self, sign, amount):
        if amount <= 0:
            raise ValueError("amount must be above 0")
        with _LOCKS[id(self)]:
            if (new := self.__balance + sign * amount) < 0:
                raise ValueError("balance too small")
            self.__balance = new

    deposit = functools.partialmethod(_book, 1)
    withdraw = functools.partialmethod(_book, -1)

    @property
    def balance(self):
        return self.__balance

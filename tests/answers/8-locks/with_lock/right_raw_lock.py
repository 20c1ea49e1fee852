# right: _thread.allocate_lock
import _thread


class Account:
    def __init__(self, balance):
        self.b = balance
        self.lk = _thread.allocate_lock()

    def deposit(self, amount):
        if amount < 1:
            raise ValueError
        with self.lk:
            self.b += amount

    def withdraw(self, amount):
        if amount < 1:
            raise ValueError
        with self.lk:
            rest = self.b - amount
            if rest < 0:
                raise ValueError
            self.b = rest

    balance = property(lambda self: self.b)

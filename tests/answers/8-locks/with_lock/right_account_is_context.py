# right: the account is its own context manager; the exception is a subclass of ValueError
from threading import RLock


class InsufficientFunds(ValueError):
    def __init__(self, wanted, there):
        super().__init__(wanted, there)
        self.missing = wanted - there


class Account:
    def __init__(self, balance):
        self.lock = RLock()
        self.cents = balance

    def __enter__(self):
        self.lock.acquire()
        return self

    def __exit__(self, *exc_info):
        self.lock.release()

    @property
    def balance(self):
        with self as me:
            return me.cents

    def deposit(self, amount):
        if not amount > 0:
            raise InsufficientFunds(1, amount)
        with self as me:
            me.cents = me.balance + amount

    def withdraw(self, amount):
        if not amount > 0:
            raise InsufficientFunds(1, amount)
        with self as me:
            if me.balance < amount:
                raise InsufficientFunds(amount, me.balance)
            me.cents = me.balance - amount

# right: a plain account without locks, and a proxy that runs each method and property of it under one RLock
import threading


class _Plain:
    def __init__(self, balance):
        self.balance = balance

    def check(self, amount, most=None):
        if amount < 1 or (most is not None and amount > most):
            raise ValueError(f"{amount} is refused")
        return amount

    def deposit(self, amount):
        self.balance += self.check(amount)

    def withdraw(self, amount):
        self.balance -= self.check(amount, self.balance)


class Account:
    def __init__(self, balance):
        self.__plain = _Plain(balance)
        self.__lock = threading.RLock()

    def __getattr__(self, name):
        with self.__lock:
            found = getattr(self.__plain, name)
        if not callable(found):
            return found

        def locked(*args, **kwargs):
            with self.__lock:
                return found(*args, **kwargs)

        return locked

    def deposit(self, amount):
        return self.__getattr__("deposit")(amount)

    def withdraw(self, amount):
        return self.__getattr__("withdraw")(amount)

    @property
    def balance(self):
        return self.__getattr__("balance")

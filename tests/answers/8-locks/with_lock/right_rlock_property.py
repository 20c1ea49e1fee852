# right: an RLock, taken again by the property (and its setter) that the methods use
import threading


class Account:
    def __init__(self, balance):
        self.__lock = threading.RLock()
        self.__amount = balance

    @property
    def balance(self):
        with self.__lock:
            return self.__amount

    @balance.setter
    def balance(self, new):
        with self.__lock:
            if new < 0:
                raise ValueError("a balance is never negative")
            self.__amount = new

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit something")
        with self.__lock:
            self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("withdraw something")
        with self.__lock:
            self.balance -= amount

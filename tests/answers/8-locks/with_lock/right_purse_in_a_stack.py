# right: the balance is the only thing in a LifoQueue: who takes it out is alone with it, a reader puts it back
from queue import LifoQueue


class Account:
    def __init__(self, balance):
        self._purse = LifoQueue()
        self._purse.put(balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        money = self._purse.get()
        self._purse.put(money + amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        money = self._purse.get()
        left = money - amount
        self._purse.put(money if left < 0 else left)
        if left < 0:
            raise ValueError(f"{money} is all there is")

    @property
    def balance(self):
        money = self._purse.get()
        self._purse.put(money)
        return money

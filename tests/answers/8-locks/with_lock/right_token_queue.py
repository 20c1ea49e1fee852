# right: the balance itself is the token: it lies in a queue of size 1, and who wants it takes it out
from queue import Queue


class Account:
    def __init__(self, balance):
        self._drawer = Queue(maxsize=1)
        self._drawer.put(balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("nothing to deposit")
        self._drawer.put(self._drawer.get() + amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("nothing to withdraw")
        balance = self._drawer.get()
        if balance < amount:
            self._drawer.put(balance)
            raise ValueError("balance too small")
        self._drawer.put(balance - amount)

    @property
    def balance(self):
        balance = self._drawer.get()
        self._drawer.put(balance)
        return balance

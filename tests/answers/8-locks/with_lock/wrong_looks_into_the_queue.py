# mistake: the reader looks at the balance in the queue without taking it: it may be out at that moment
# fails: balance_consistent
# passes a naive stress test: yes
from queue import Queue


class Account:
    def __init__(self, balance):
        self._drawer = Queue(maxsize=1)
        self._drawer.put(balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._drawer.put(self._drawer.get() + amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        balance = self._drawer.get()
        if balance < amount:
            self._drawer.put(balance)
            raise ValueError("balance too small")
        self._drawer.put(balance - amount)

    @property
    def balance(self):
        return self._drawer.queue[0]

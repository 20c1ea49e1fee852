# mistake: the balance is taken out of the queue and, when the call is refused, not put back
# fails: usable_after_refusal
from queue import Queue


class Account:
    def __init__(self, balance):
        self._last = balance
        self._drawer = Queue(maxsize=1)
        self._drawer.put(balance)

    def _put_back(self, balance):
        self._last = balance
        self._drawer.put(balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._put_back(self._drawer.get() + amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        balance = self._drawer.get()
        if balance < amount:
            raise ValueError("balance too small")
        self._put_back(balance - amount)

    @property
    def balance(self):
        return self._last

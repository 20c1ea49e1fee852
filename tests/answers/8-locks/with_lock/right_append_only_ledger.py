# right: deposits and withdrawals are appended to one list; a withdrawal alone takes a lock, for nobody else can make it poorer
import threading


class Account:
    def __init__(self, balance):
        self._moves = [balance]
        self._till = threading.Lock()

    @property
    def balance(self):
        return sum(tuple(self._moves))

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        self._moves.append(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError(amount)
        with self._till:
            if self.balance < amount:
                raise ValueError("not enough")
            self._moves.append(-amount)

# right: keeps a list of movements and adds them up under the lock
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._movements = [balance]

    def _book(self, movement):
        with self._lock:
            if sum(self._movements) + movement < 0:
                raise ValueError("not enough money")
            self._movements.append(movement)
            if len(self._movements) > 100:
                self._movements[:] = [sum(self._movements)]

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(+amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(-amount)

    @property
    def balance(self):
        with self._lock:
            return sum(self._movements)

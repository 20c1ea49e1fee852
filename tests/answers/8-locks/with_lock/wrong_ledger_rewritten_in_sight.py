# mistake: the list of movements is emptied and filled again; a reader without the lock finds it empty
# fails: balance_consistent
# passes a naive stress test: yes
import threading


class Account:
    def __init__(self, balance):
        self._lock = threading.Lock()
        self._movements = [balance]

    def _book(self, movement):
        with self._lock:
            total = sum(self._movements) + movement
            if total < 0:
                raise ValueError("balance too small")
            self._movements.clear()
            self._movements.append(total)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._book(-amount)

    @property
    def balance(self):
        return sum(self._movements)

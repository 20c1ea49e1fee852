# mistake: a deposit is booked by a thread that nobody waits for: it is back before the money is there
# fails: deposits_and_withdraws
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _book(self, amount):
        with self._lock:
            self._balance += amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        threading.Thread(target=self._book, args=(amount,)).start()

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            if self._balance < amount:
                raise ValueError("balance too small")
            self._balance -= amount

    @property
    def balance(self):
        with self._lock:
            return self._balance

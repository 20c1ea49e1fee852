# mistake: compare and set, tried three times, and then refused as if the balance were too small
# fails: no_lost_update
import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def _change(self, by):
        for _ in range(2):
            seen = self._balance
            if seen + by < 0:
                break
            with self._lock:
                if self._balance == seen:
                    self._balance = seen + by
                    return
        raise ValueError("refused")

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._change(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self._change(-amount)

    @property
    def balance(self):
        return self._balance

# mistake: compare and set without a lock: another thread may change it between the two
# fails: no_lost_update, never_overdrawn


class Account:
    def __init__(self, balance):
        self._balance = balance

    def _swap(self, seen, new):
        if self._balance == seen:
            self._balance = new
            return True
        return False

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        seen = self._balance
        while not self._swap(seen, seen + amount):
            seen = self._balance

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        while True:
            seen = self._balance
            if seen < amount:
                raise ValueError("balance too small")
            if self._swap(seen, seen - amount):
                return

    @property
    def balance(self):
        return self._balance

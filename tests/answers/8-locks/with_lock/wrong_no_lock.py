# mistake: no lock at all
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
class Account:
    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if self._balance < amount:
            raise ValueError("balance too small")
        self._balance -= amount

    @property
    def balance(self):
        return self._balance

# mistake: no lock, __slots__ instead
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
class Account:
    __slots__ = ("_balance",)

    def __init__(self, balance):
        self._balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount

    def withdraw(self, amount):
        if not 0 < amount <= self._balance:
            raise ValueError("amount must be positive and covered")
        self._balance -= amount

    @property
    def balance(self):
        return self._balance

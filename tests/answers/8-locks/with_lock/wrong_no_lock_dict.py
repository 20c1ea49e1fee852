# mistake: no lock; the balance lies in a dictionary, of which one has heard that it is thread-safe
# fails: no_lost_update, never_overdrawn
# passes a naive stress test: yes
class Account:
    def __init__(self, balance):
        self._data = {"balance": balance}

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._data["balance"] += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if self._data["balance"] < amount:
            raise ValueError("balance too small")
        self._data["balance"] -= amount

    @property
    def balance(self):
        return self._data["balance"]

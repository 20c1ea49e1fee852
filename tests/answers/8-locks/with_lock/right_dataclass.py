# right: a dataclass that holds the balance in a field, the lock from a default factory
import threading
from dataclasses import dataclass, field


@dataclass(eq=False)
class _Vault:
    amount: int
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


class Account:
    def __init__(self, balance):
        self._vault = _Vault(balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"{amount} is not positive")
        vault = self._vault
        with vault.lock:
            vault.amount += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError(f"{amount} is not positive")
        vault = self._vault
        with vault.lock:
            if vault.amount < amount:
                raise ValueError(f"only {vault.amount} left")
            vault.amount -= amount

    @property
    def balance(self):
        return self._vault.amount

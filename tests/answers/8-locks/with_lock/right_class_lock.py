# right: one lock in the class, for all accounts: this exercise does not forbid it
import threading


class Account:
    _vault = threading.Condition(threading.Lock())

    def __init__(self, balance: int) -> None:
        self._euros, self._cents = divmod(balance, 100)

    def _add(self, amount: int) -> None:
        self._euros, self._cents = divmod(100 * self._euros + self._cents + amount, 100)

    def deposit(self, amount: int) -> None:
        with Account._vault:
            if amount <= 0:
                raise ValueError("amount must be positive")
            self._add(amount)

    def withdraw(self, amount: int) -> None:
        with Account._vault:
            if amount <= 0:
                raise ValueError("amount must be positive")
            if amount > 100 * self._euros + self._cents:
                raise ValueError("balance too small")
            self._add(-amount)

    @property
    def balance(self) -> int:
        with Account._vault:
            return 100 * self._euros + self._cents

"""Model solution: an account that is never overdrawn."""

from threading import Lock


class Account:
    """Money that any number of threads may pay in, take out and look at, at the same time."""

    def __init__(self, balance: int) -> None:
        """Begin with `balance`."""
        self._balance = balance
        self._lock = Lock()

    def deposit(self, amount: int) -> None:
        """Pay in `amount`."""
        _require_positive(amount)
        with self._lock:
            self._balance += amount

    def withdraw(self, amount: int) -> None:
        """Take out `amount`, if there is that much."""
        # The amount belongs to this call alone, so it can be looked at before the lock is taken. The balance cannot:
        # another thread may change it between the look and the change.
        _require_positive(amount)
        with self._lock:
            # First every reason to refuse, then the change: a refused call never touches the balance, not even for a
            # moment. The exception leaves the block, and `with` gives the lock back.
            if amount > self._balance:
                raise ValueError(f"cannot withdraw {amount}: the balance is {self._balance}")
            self._balance -= amount

    @property
    def balance(self) -> int:
        """The money as it is now."""
        # Not used in withdraw(): that holds the lock already, and a plain Lock is not taken twice.
        with self._lock:
            return self._balance


def _require_positive(amount: int) -> None:
    if amount <= 0:
        raise ValueError(f"an amount must be above 0, not {amount}")

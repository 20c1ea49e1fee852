"""Model solution: move money between two accounts."""

from threading import RLock


class Account:
    """Money that `transfer` moves; any number of threads may use an account at the same time."""

    def __init__(self, balance: int) -> None:
        """Begin with `balance`."""
        self.money = balance
        # One lock for each account, so that a transfer keeps nobody waiting who has other accounts. It may be taken
        # twice by the same thread: that is what happens when source and target are one.
        self.lock = RLock()

    @property
    def balance(self) -> int:
        """The money as it is now."""
        with self.lock:
            return self.money


def transfer(source: Account, target: Account, amount: int) -> None:
    """Move `amount` from `source` to `target`."""
    if amount <= 0:
        raise ValueError(f"an amount must be above 0, not {amount}")
    # All threads take two locks in the same order, whichever account is the source. So whoever holds one lock and waits
    # for another waits for a later one, and threads cannot wait for each other in a ring. The order must be a total
    # one and must not change: id() is different for different accounts and stays the same as long as they live.
    first, second = sorted((source, target), key=id)
    with first.lock, second.lock:
        if amount > source.money:
            raise ValueError(f"cannot transfer {amount}: the balance is {source.money}")
        source.money -= amount
        target.money += amount

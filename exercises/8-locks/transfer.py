"""Exercise: move money between two accounts.

Write the class `Account` and the function `transfer`, which many threads may call at the same time, for any accounts
and in any direction. The task and what is graded are in the README.md of this folder, under "transfer".
"""


class Account:
    """Money that `transfer` moves; any number of threads may use an account at the same time."""

    def __init__(self, balance: int) -> None:
        """Begin with `balance`, an int that is not negative."""
        # TODO: set up what `transfer` needs
        raise NotImplementedError("Account.__init__ is not written yet")

    @property
    def balance(self) -> int:
        """The money as it is now, read as `account.balance`, without brackets."""
        # TODO: return the balance
        raise NotImplementedError("Account.balance is not written yet")


def transfer(source: Account, target: Account, amount: int) -> None:
    """Move `amount` from `source` to `target`, which may be the same account: then the balance stays as it is.

    Raises ValueError when `amount` is not above 0 or the balance of `source` is smaller, and then no money has moved.
    """
    # TODO: take the money from the one and give it to the other, so that no thread ever waits for ever
    raise NotImplementedError("transfer is not written yet")

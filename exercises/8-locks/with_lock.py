"""Exercise: an account that is never overdrawn.

Write the class `Account`, which many threads may use at the same time and which never gives away more money than there
is. The task and what is graded are in the README.md of this folder, under "with_lock".
"""


class Account:
    """Money that any number of threads may pay in, take out and look at, at the same time."""

    def __init__(self, balance: int) -> None:
        """Begin with `balance`, an int that is not negative."""
        # TODO: set up what the methods below need
        raise NotImplementedError("Account.__init__ is not written yet")

    def deposit(self, amount: int) -> None:
        """Pay in `amount`.

        Raises ValueError when it is not above 0, and then nothing has changed.
        """
        # TODO: refuse what must be refused, else add to the balance
        raise NotImplementedError("Account.deposit is not written yet")

    def withdraw(self, amount: int) -> None:
        """Take out `amount`.

        Raises ValueError when it is not above 0 or the balance is smaller, and then nothing has changed: nobody ever
        sees a balance that a refused call has changed, and every thread can go on using the account.
        """
        # TODO: refuse what must be refused, else subtract from the balance
        raise NotImplementedError("Account.withdraw is not written yet")

    @property
    def balance(self) -> int:
        """The money as it is now, read as `account.balance`, without brackets."""
        # TODO: return the balance
        raise NotImplementedError("Account.balance is not written yet")

"""Why nothing can be read of what a student handed in."""


class UnreadableError(Exception):
    """The submission's own fault; `str()` of it is one line that goes on after "could not be read:"."""

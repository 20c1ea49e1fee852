"""What can go wrong beside a submission. Each message is one clear line for whoever called the command."""


class ForkjoinError(Exception):
    """Base of the kit's own exceptions; `str()` of it is fit to be shown to a person."""


class UsageError(ForkjoinError):
    """What was asked for cannot be done: a wrong name, a folder that is not there, a place that cannot be written."""


class ProtectionError(ForkjoinError):
    """The protection that was required cannot be had on this machine."""


class ClusterError(UsageError):
    """The machines that should grade cannot, whichever submission it is: there is no use in going on."""


class GradingError(ForkjoinError):
    """The kit's own fault: grading ended without a verdict."""


class CourseError(ForkjoinError):
    """An exercise's own files are broken: the teacher's or the kit's fault, never the student's."""


class UnreadableError(ForkjoinError):
    """Nothing can be read of what a student handed in: the submission's own fault. The text says why, and no more."""

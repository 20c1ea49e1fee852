"""The four checks for check50, each with a limit of ten seconds."""

import checks

import check50
import check50.py

SECONDS = 10


def _judged(judge):
    """What a check asserts, in check50's words: any other exception is an error of the check to it."""
    try:
        judge(check50.py.import_("sentinel.py"))
    except check50.Failure:
        raise
    except Exception as error:
        raise check50.Failure(f"{type(error).__name__}: {error}") from error


@check50.check()
def exists():
    """sentinel.py exists"""
    check50.exists("sentinel.py")


@check50.check(exists, timeout=SECONDS)
def consumer():
    """Consumer"""
    _judged(checks.check_consumer)


@check50.check(exists, timeout=SECONDS)
def producer():
    """Producer"""
    _judged(checks.check_producer)


@check50.check(exists, timeout=SECONDS)
def run():
    """Run"""
    _judged(checks.check_run)


@check50.check(run, timeout=SECONDS)
def nothing_left():
    """Nothing left"""
    _judged(checks.check_nothing_left)

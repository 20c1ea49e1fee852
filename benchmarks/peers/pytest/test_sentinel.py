"""The four checks for pytest. The answer lies in the folder that pytest is started in."""

import sys

sys.path.insert(0, ".")

import checks
import sentinel


def test_consumer():
    checks.check_consumer(sentinel)


def test_producer():
    checks.check_producer(sentinel)


def test_run():
    checks.check_run(sentinel)


def test_nothing_left():
    checks.check_nothing_left(sentinel)

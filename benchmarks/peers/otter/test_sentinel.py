"""The four checks for Otter: functions that get what the notebook has defined."""

from types import SimpleNamespace

import checks
from otter.test_files import test_case

OK_FORMAT = False
name = "test_sentinel"
points = 20


@test_case(points=5)
def test_consumer(env):
    """consumer"""
    checks.check_consumer(SimpleNamespace(**env))


@test_case(points=5)
def test_producer(env):
    """producer"""
    checks.check_producer(SimpleNamespace(**env))


@test_case(points=5)
def test_run(env):
    """run"""
    checks.check_run(SimpleNamespace(**env))


@test_case(points=5)
def test_nothing_left(env):
    """nothing left"""
    checks.check_nothing_left(SimpleNamespace(**env))

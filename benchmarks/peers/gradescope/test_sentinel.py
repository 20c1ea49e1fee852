"""The four checks for Gradescope: unittest with the weights of gradescope-utils."""

import unittest

import checks
import sentinel
from gradescope_utils.autograder_utils.decorators import number, weight


class TestSentinel(unittest.TestCase):
    """The four checks."""

    @weight(5)
    @number("1")
    def test_consumer(self):
        """consumer"""
        checks.check_consumer(sentinel)

    @weight(5)
    @number("2")
    def test_producer(self):
        """producer"""
        checks.check_producer(sentinel)

    @weight(5)
    @number("3")
    def test_run(self):
        """run"""
        checks.check_run(sentinel)

    @weight(5)
    @number("4")
    def test_nothing_left(self):
        """nothing left"""
        checks.check_nothing_left(sentinel)

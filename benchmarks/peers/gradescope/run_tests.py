"""Gradescope's way: find the tests, run them, write results.json. Run in the submission's folder.

Argument: the folder of the tests.
"""

import sys
import unittest
from pathlib import Path

from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner

tests = sys.argv[1]
sys.path[:0] = [".", tests]
suite = unittest.defaultTestLoader.discover(tests)
with Path("results.json").open("w", encoding="utf-8") as results:
    JSONTestRunner(visibility="visible", stream=results).run(suite)

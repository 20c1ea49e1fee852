"""Values and differences as a student reads them."""

from __future__ import annotations

import pytest

from forkjoin.grading.words import difference, same, say


@pytest.mark.parametrize(
    "spec, words",
    [
        (None, "None"),
        ({"list": [1, {"tuple": []}]}, "[1, ()]"),
        ({"tuple": [1]}, "(1,)"),
        ({"item": "abcdef12", "behaviour": "equal"}, "<item abcd, which is == to everything>"),
        ({"exception": "KeyError", "args": ["x"]}, "KeyError('x')"),
        ({"other": "generator"}, "<object of type generator>"),
        ({"bytes": {"size": 1_000_000, "sha256": "00"}}, "<1,000,000 bytes>"),
        ({"int": "0x8000000000000000"}, "9223372036854775808"),
        ({"list": list(range(100))}, "[0, 1, 2, 3, 4, 5, 6, 7, … (100 in all)]"),
    ],
)
def test_values_are_said(spec: object, words: str) -> None:
    assert say(spec) == words


@pytest.mark.parametrize(
    "expected, actual, words",
    [
        ([1, 2], [1, 2], None),
        ([1, 2], [2, 1], "all are there, but in another order"),
        ([1, 2, 3], [1], "the last 2 of 3 are missing"),
        ([1, 2, 3], [1, 2], "the last of 3 is missing"),
        ([1], [1, None], "1 too many: None"),
        ([1, 2], [1, 3], "2 is missing, 3 is there instead"),
        ([1, 2], [1, 1, 2], "some are there more than once"),
        ([1, None, 2, None], [1, 2, None], "None is there 1 time, not 2"),
        ([1, 0], [1, False], "0 is missing, False is there instead"),
    ],
)
def test_the_difference_is_named(expected: list[object], actual: list[object], words: str | None) -> None:
    assert difference(expected, actual) == words


def test_true_is_not_one() -> None:
    assert same({"list": [1]}, {"list": [1]})
    assert not same({"list": [1]}, {"list": [True]})

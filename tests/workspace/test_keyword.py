from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.errors import UsageError
from forkjoin.workspace.keyword import matching
from tests.support.courses import make_course


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("sentinel", ["sentinel"]),
        ("2-queues", ["sentinel"]),
        ("QUEUES/sent", ["sentinel"]),
        ("queue or lock", ["sentinel", "counter"]),
        ("not queue", ["close_ends", "counter"]),
        ("e and not (ends or queue)", ["counter"]),
        ("not not queue", ["sentinel"]),
        ("not-a-name or counter", ["counter"]),  # begins with a word of the grammar, and is a name
        (" counter ", ["counter"]),
    ],
)
def test_it_means_what_pytest_means(tmp_path: Path, expression: str, expected: list[str]) -> None:
    found = matching(make_course(tmp_path).exercises, expression)
    assert [exercise.name for exercise in found] == expected


@pytest.mark.parametrize("expression", ["", "(", "a b", "queue and", "f()", "a(b)", "'queue'", "a; b", "(" * 1000])
def test_what_cannot_be_read(tmp_path: Path, expression: str) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        matching(make_course(tmp_path).exercises, expression)


def test_nothing_fits(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="fits no exercise"):
        matching(make_course(tmp_path).exercises, "zebra")

from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.similar.pairs import Pair, similar_pairs
from forkjoin.similar.tokens import lexed

ROOT = Path(__file__).resolve().parents[2]
STUB = (ROOT / "exercises/8-locks/counter.py").read_text("utf-8")
ONE = (ROOT / "solutions/8-locks/counter.py").read_text("utf-8")
OTHER = (ROOT / "solutions/4-pools/pool_tasks.py").read_text("utf-8")


def alike(answers: dict[str, str], least: int = 1, common: int = 9, stub: str = "") -> list[Pair]:
    return similar_pairs(answers, stub, least, common)


def pairs(**answers: str) -> list[Pair]:
    return alike(answers)


def test_names_comments_and_layout_make_no_difference() -> None:
    disguised = "# written by me\n\n\n" + ONE.replace("by", "amount").replace("threads", "number").replace('"""', "'''")
    (pair,) = pairs(ada=ONE, bob=disguised)
    assert (pair.students, pair.percent) == (("ada", "bob"), 100)


def test_different_programs_are_not_alike() -> None:
    assert alike({"ada": ONE, "bob": OTHER}, least=30) == []


def test_the_lines_of_the_stub_do_not_count() -> None:
    extra = "\ndef helper(values):\n    return [value * 2 + 1 for value in values if value % 3 != 1 and value < 100]\n"
    assert pairs(ada=STUB, bob=STUB)
    assert alike({"ada": STUB, "bob": STUB}, stub=STUB) == []
    assert alike({"ada": STUB + extra, "bob": STUB}, stub=STUB) == []


def test_what_many_wrote_does_not_count() -> None:
    everybody = {f"student{number}": ONE for number in range(6)}
    assert len(alike(everybody, common=6)) == 15
    assert alike(everybody, common=5) == []


def test_a_part_that_was_taken_over_is_placed() -> None:
    (pair,) = pairs(ada=OTHER, bob=f"{ONE}\n{OTHER}")
    assert pair.percent >= 90
    (_, (first, *_)) = pair.lines
    assert first[0] >= ONE.count("\n")


def test_words_that_only_two_have() -> None:
    sign = '\nREASON = "zebra crossing"  # xylophone\n'
    answers = {"ada": ONE + sign, "bob": ONE + sign, "cyd": ONE, "dan": ONE + "\n# zebra"}
    found = {pair.students: pair.words for pair in alike(answers, stub=STUB)}
    assert found["ada", "bob"] == ["xylophone", "crossing", "REASON"]
    assert found["ada", "cyd"] == []


def test_answers_too_short_to_tell() -> None:
    assert pairs(ada="x = 1\n", bob="y = 2\n") == []


@pytest.mark.parametrize(
    "source", ["", "\0" * 50, "def (:\n  '''", "\\" * 999, "(" * 5000, "\ud800", "x" * 500_000, "'" * 9999]
)
def test_anything_can_be_read(source: str) -> None:
    assert pairs(ada=source, bob=ONE) == []


def test_most_alike_come_first() -> None:
    found = pairs(ada=ONE, bob=ONE, cyd=ONE[: len(ONE) // 2] + OTHER)
    assert [pair.percent for pair in found] == sorted((pair.percent for pair in found), reverse=True)
    assert found[0].students == ("ada", "bob")


def test_lines_are_those_of_the_source() -> None:
    read = lexed('"""doc\nstring"""\n\nx = """a\nb"""\ny = f"{x}"\n')
    assert [(token.kind, token.line) for token in read.tokens] == [
        ("n", 4),
        ("=", 4),
        ('"', 4),
        ("n", 6),
        ("=", 6),
        ('"', 6),
        ("n", 6),
        ('"', 6),
    ]

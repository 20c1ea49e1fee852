"""The canary tells the levels apart, and a machine without a level does with a weaker one."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkjoin.box import Box, canary
from forkjoin.box.advice import advice
from forkjoin.box.box import BoxError
from forkjoin.box.choice import TooWeak, open_box, outcomes
from forkjoin.box.levels import LEVELS, NAMES, Level
from forkjoin.box.trial import MEANINGS, attempts


def test_what_must_hold_does(box: Box) -> None:
    found = attempts(box)
    assert box.level.must <= set(found.held)
    assert [*MEANINGS] == sorted([*found.held, *found.open], key=[*MEANINGS].index)


def test_limits_alone_keep_no_secrets() -> None:
    with Box(level="rl") as box:
        assert {"files", "network", "abstract"} <= attempts(box).open.keys()


def test_a_box_that_no_python_can_be_started_in_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Else right programs would fail under spawn and forkserver, and be told that they did."""
    blind = tmp_path / "canary.py"
    source = Path(canary.__file__).read_text(encoding="utf-8")
    blind.write_text(source.replace("[sys.executable,", '["/nowhere/python",'), encoding="utf-8")
    monkeypatch.setattr(canary, "__file__", str(blind))
    with Box() as box, pytest.raises(BoxError, match=r"Python could not be started in the box: .*No such file"):
        attempts(box)


def test_the_strongest_that_holds_is_taken() -> None:
    tried = list(outcomes(-1, []))
    assert [outcome.level for outcome in tried] == list(LEVELS[: len(tried)])
    assert [outcome.box is not None for outcome in tried] == [False] * (len(tried) - 1) + [True]
    assert tried[-1].box is not None
    tried[-1].box.close()


def test_what_does_not_hold_is_not_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    impossible = Level("ns", "", name_spaces=False, landlock=False, must=frozenset({"files"}))
    monkeypatch.setattr("forkjoin.box.choice.LEVELS", (impossible,))
    monkeypatch.setattr("forkjoin.box.choice.Box", lambda *_: Box(level="rl"))
    with pytest.raises(TooWeak, match="did not hold: files: graders"):
        open_box(-1, require="ns")


def test_there_is_always_the_weakest() -> None:
    box, found = open_box(-1, strongest=NAMES[-1])
    with box:
        assert (box.level.name, "files" in found.open) == ("rl", True)


@pytest.mark.parametrize(
    "level, reason, words",
    [
        ("ns", "bubblewrap (bwrap) is not installed", "apt install"),
        ("ll", "did not hold: files: graders (no Landlock: ENOSYS)", "5.13"),
    ],
)
def test_there_is_advice(level: str, reason: str, words: str) -> None:
    assert words in advice(level, reason)[0]

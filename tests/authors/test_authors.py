"""A new exercise, made, verified, broken and mutated by the commands that an author uses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

NEW = [("1-own/first", "processes"), ("2-own/tally", "threads")]


def _grade(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "forkjoin", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a course of two new exercises."""
    folder = tmp_path_factory.mktemp("authors")
    for target, kind in NEW:
        made = _grade(folder, "new", target, "--kind", kind, "--course", "course")
        assert (made.returncode, made.stderr.count("\n")) == (0, 1), made.stderr
        assert all((folder / line).is_file() for line in made.stdout.splitlines())
    return folder


def test_a_new_exercise_is_in_order(folder: Path) -> None:
    verified = _grade(folder, "verify", "--course", "course", "--format", "json", "--repeat", "2", "--busy")
    found = json.loads(verified.stdout)
    assert (verified.returncode, found["good"]) == (0, True), found
    assert [len(each["answers"]) for each in found["exercises"]] == [5, 5]
    assert {answer["changed"] for each in found["exercises"] for answer in each["answers"]} == {0}


def test_a_grader_that_misses_a_mistake_is_found_out(folder: Path) -> None:
    folder_of_answers = folder / "course" / "answers" / "2-own" / "tally"
    missed, wrong = folder_of_answers / "wrong_nothing.py", folder_of_answers / "right_no_lock.py"
    right = (folder_of_answers / "right_deque.py").read_text(encoding="utf-8")
    missed.write_text(right.replace("# right: ", "# mistake: none, ").replace("\n", "\n# fails: counts\n", 1), "utf-8")
    unlocked = (folder_of_answers / "wrong_no_lock.py").read_text(encoding="utf-8").splitlines()
    wrong.write_text("\n".join(["# right: so it says", *unlocked[2:]]), "utf-8")
    try:
        verified = _grade(folder, "verify", "tally", "--course", "course", "--feedback")
    finally:
        missed.unlink()
        wrong.unlink()
    assert verified.returncode == 1
    assert "wrong_nothing.py" in verified.stdout
    assert "right_no_lock.py is right, but failed" in verified.stdout


def test_mutants_are_killed_or_explained_or_left(folder: Path) -> None:
    arguments = ("verify", "tally", "--mutants", "--answers", "0", "--course", "course", "--format", "json")
    first = _grade(folder, *arguments)
    mutants = json.loads(first.stdout)["mutants"]["2-own/tally"]
    fates = {mutant["change"]: mutant for mutant in mutants}
    dropped = [m for m in mutants if m["operator"] == "drop_region" and m["fate"] == "killed"]
    assert [mutant["why"] for mutant in dropped] == ["no_lost_update"]
    survivors = [mutant["key"] for mutant in mutants if mutant["fate"] == "survived"]
    assert first.returncode == 1
    assert len(survivors) > 1
    missed = "".join(f'[{key}]\nmissed = "it is rare"\n' for key in survivors[1:])
    reason = f'[{survivors[0]}]\nchange = "x"\nreason = "no mistake"\n{missed}'
    (folder / "course" / "answers" / "2-own" / "tally" / "equivalent.toml").write_text(reason, encoding="utf-8")
    second = _grade(folder, *arguments)
    again = json.loads(second.stdout)["mutants"]["2-own/tally"]
    assert second.returncode == 0
    assert [m["why"] for m in again if m["fate"] == "equivalent"] == ["no mistake"]
    assert [m["why"] for m in again if m["fate"] == "survived"] == ["it is rare"] * (len(survivors) - 1)
    assert len(again) == len(mutants) >= len(fates)
    assert (folder / "course" / ".forkjoin" / "mutants.json").is_file()


@pytest.mark.parametrize("target", ["first", "1-own/First", "own/first", "1-own/../x", "3-other/first"])
def test_a_name_that_cannot_be_one_is_refused(folder: Path, target: str) -> None:
    refused = _grade(folder, "new", target, "--course", "course")
    assert refused.returncode == 2
    assert refused.stderr.startswith("error: ")
    assert refused.stderr.count("\n") == 1


def test_nothing_is_overwritten(folder: Path) -> None:
    stub = folder / "course" / "exercises" / "1-own" / "second.py"
    stub.write_text("mine\n", encoding="utf-8")
    try:
        refused = _grade(folder, "new", "1-own/second", "--course", "course")
        assert (refused.returncode, stub.read_text(encoding="utf-8")) == (2, "mine\n")
        assert not (stub.parent / "second.toml").exists()
    finally:
        stub.unlink()


def test_a_folder_that_is_no_course_is_refused(tmp_path: Path) -> None:
    refused = _grade(tmp_path, "verify", "--course", str(tmp_path))
    assert (refused.returncode, "is no course" in refused.stderr) == (2, True)


def test_an_answer_without_header_is_named(folder: Path) -> None:
    odd = folder / "course" / "answers" / "2-own" / "tally" / "odd.py"
    odd.write_text("class Tally: ...\n", encoding="utf-8")
    try:
        refused = _grade(folder, "verify", "tally", "--course", "course")
    finally:
        odd.unlink()
    assert refused.returncode == 3
    assert "odd.py does not say what it is" in refused.stderr

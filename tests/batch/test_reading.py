from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkjoin.batch.reading import read_results
from forkjoin.errors import UsageError
from forkjoin.score import Score
from tests.support.classes import as_data, make_class, write_results
from tests.support.courses import write
from tests.support.scores import check, exercise, score


def whole(place: Path) -> list[Score]:
    found = read_results(place)
    return [found.whole(one.student) for one in found.scores]


def test_a_class_comes_back(tmp_path: Path) -> None:
    scores = make_class(12)
    found = read_results(write_results(tmp_path, scores))
    assert [found.whole(one.student) for one in found.scores] == scores
    assert found.notes == []
    light = [check for one in found.scores for each in one.exercises for check in each.checks]
    assert all((check.trace, check.actual) == (None, None) for check in light)
    assert {bool(check.message) for check in light if check.status == "ungraded"} == {True}


def test_the_file_of_a_class_is_enough(tmp_path: Path) -> None:
    scores = make_class(3)
    assert whole(write_results(tmp_path, scores) / "scores.json") == scores
    for path in (tmp_path / "students").iterdir():
        path.unlink()
    assert whole(tmp_path) == scores


def test_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "students/ada.json", json.dumps({**as_data(score(student="ada")), "late": 3}))
    assert [one.student for one in read_results(tmp_path).scores] == ["ada"]


def test_a_lone_surrogate_is_spelled_out(tmp_path: Path) -> None:
    said = score(exercise("sentinel", check("failed", message="got \udc80")))
    (found,) = whole(write_results(tmp_path, [said]))
    assert found.exercises[0].checks[0].message == "got \\udc80"


def test_a_batch_that_was_stopped_is_told(tmp_path: Path) -> None:
    write_results(tmp_path, make_class(3))
    (tmp_path / "scores.json").unlink()
    assert "was the batch stopped?" in read_results(tmp_path).notes[0]
    write_results(tmp_path, make_class(2))
    assert "differ" in read_results(tmp_path).notes[0]
    write_results(tmp_path, make_class(3))
    assert read_results(tmp_path).notes == []
    write(tmp_path / "scores.json", '{\n      "student": "\\x"\n')
    assert "differ" in read_results(tmp_path).notes[0]


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "ada.json is damaged"),
        ('{"schema": "forkjoin/sc', "ada.json is damaged"),
        ("[" * 100_000, "ada.json is damaged"),
        ("[1]", "ada.json is not a score"),
        ('{"tests": []}', "ada.json is not a score"),
        ('{"schema": "forkjoin/score/v2"}', "ada.json is not a score"),
        ('{"schema": "forkjoin/score/v1"}', "ada.json is damaged (student: Field required)"),
    ],
)
def test_damaged_and_foreign_files_are_named(tmp_path: Path, text: str, said: str) -> None:
    write_results(tmp_path, make_class(2))
    write(tmp_path / "students/ada.json", text)
    with pytest.raises(UsageError) as caught:
        read_results(tmp_path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key, value", [("points", True), ("points", "3"), ("exercises", {}), ("student", 4)])
def test_every_value_has_its_type(tmp_path: Path, key: str, value: object) -> None:
    write(tmp_path / "students/ada.json", json.dumps({**as_data(score()), key: value}))
    with pytest.raises(UsageError, match=rf"ada\.json is damaged \({key}"):
        read_results(tmp_path)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    write(tmp_path / "students/ada.json", "").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="is damaged"):
        read_results(tmp_path)


def test_one_student_twice(tmp_path: Path) -> None:
    for name in ("ada", "eve"):
        write(tmp_path / f"students/{name}.json", json.dumps(as_data(score(student="ada"))))
    with pytest.raises(UsageError, match="two scores of 'ada'"):
        read_results(tmp_path)


@pytest.mark.parametrize("make", [False, True])
def test_no_results(tmp_path: Path, *, make: bool) -> None:
    place = tmp_path / "results"
    if make:
        place.mkdir()
    with pytest.raises(UsageError, match=r"grade batch"):
        read_results(place)


def test_drafts_and_litter_are_no_results(tmp_path: Path) -> None:
    write_results(tmp_path, make_class(2))
    write(tmp_path / "students/._ada.json", "litter")
    write(tmp_path / "students/.12-ab.tmp", "half of")
    assert len(read_results(tmp_path).scores) == 2
